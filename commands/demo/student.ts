import { fsrs6Weights } from "../../study/memory/fsrs6";
import type { MemoryModel } from "../../study/memory/model";
import { memoryModel } from "../../study/memory/models";
import { Chance } from "./chance";

/** What nobody outside of the simulation knows of a student. */
export interface Student {
  name: string;
  /** Standard normal over the class. */
  ability: number;
  /** How the student really forgets. */
  memory: MemoryModel;
  /** The chance of practising on a usual day. */
  diligence: number;
  /** Time taken over the usual time. */
  slowness: number;
  /** Holds the planted misconception. */
  misled: boolean;
  chance: Chance;
}

/** Students differ by this much in each weight of the memory model (sigma of a lognormal). */
const weightSpread = 0.2;

/** @param nth counted from 1; the same one whatever the size of the class */
export function student(nth: number, seed: number): Student {
  const name = `Demo ${String(nth).padStart(2, "0")}`;
  const chance = new Chance(`${seed}/student/${nth}`);
  const weights = fsrs6Weights.map((weight) => weight * chance.lognormal(weightSpread));
  return {
    name,
    ability: chance.normal(),
    memory: memoryModel("fsrs6", weights),
    diligence: 0.25 + 0.55 * chance.share(),
    slowness: chance.lognormal(0.25),
    // Every other one, so that it is half of any class.
    misled: nth % 2 === 0,
    chance,
  };
}
