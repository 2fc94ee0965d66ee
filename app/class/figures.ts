import type { Facility } from "../../study/classroom/weak-spots";
import { percent } from "../frame/words";

/** "28–55", in percent. */
export const range = ({ low, high }: Facility) =>
  `${Math.round(low * 100)}–${Math.round(high * 100)}`;

/** A facility for the ear: the scale draws the same. */
export function facilityLabel({ mean, low, high }: Facility): string {
  return `${percent(mean)} right on the first try, between ${percent(low)} and ${percent(high)} with 95 % confidence`;
}
