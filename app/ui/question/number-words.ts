const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
];
const numbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

/** "third" for the position 2, counted from 0. */
export function ordinal(position: number): string {
  return ordinals[position] ?? `number ${position + 1}`;
}

/** "three places", "one place". */
export function counted(count: number, one: string, many: string): string {
  return `${numbers[count] ?? count} ${count === 1 ? one : many}`;
}

/** The same with a capital. */
export function Counted(count: number, one: string, many: string): string {
  const words = counted(count, one, many);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
