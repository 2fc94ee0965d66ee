/** A UUIDv7; ids of higher numbers sort later. */
export function numberedId(number: number): string {
  return `01900000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
}

let made = 0;

/** One that was not given before. */
export function newId(): string {
  made += 1;
  return numberedId(made);
}
