/** "2026-03-02 09:00" in UTC as ms. */
export function at(time: string): number {
  return Date.parse(`${time.replace(" ", "T")}:00Z`);
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** When the school opens: its course is imported then. */
export const opening = at("2026-03-02 08:00");
