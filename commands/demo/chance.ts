import { createHash } from "node:crypto";

/** Chance that comes out the same for the same name; each part of the demo draws from a name of its own. */
export class Chance {
  private drawn = 0;

  constructor(private readonly name: string) {}

  /** Another one, that nothing drawn here touches. */
  of(part: string): Chance {
    return new Chance(`${this.name}/${part}`);
  }

  /** 32 of them. */
  bytes(): Buffer {
    this.drawn += 1;
    return createHash("sha256").update(`${this.name}#${this.drawn}`).digest();
  }

  /** 0 or more, below 1. */
  share(): number {
    return this.bytes().readUIntBE(0, 6) / 2 ** 48;
  }

  happens(probability: number): boolean {
    return this.share() < probability;
  }

  /** Both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.share() * (to - from + 1));
  }

  /** Standard normal (Box and Muller 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.share())) * Math.cos(2 * Math.PI * this.share());
  }

  /** Median 1. */
  lognormal(sigma: number): number {
    return Math.exp(sigma * this.normal());
  }

  /** Undefined where there is nothing to pick from. */
  pick<T>(items: readonly T[]): T | undefined {
    return items[this.whole(0, items.length - 1)];
  }

  /** A UUIDv7 made at this time (ms UTC). */
  uuid(at: number): string {
    const time = at.toString(16).padStart(12, "0");
    const rest = this.bytes().toString("hex");
    const variant = (8 + (this.bytes()[0] ?? 0) / 64).toString(16).slice(0, 1);
    return [
      time.slice(0, 8),
      time.slice(8),
      `7${rest.slice(0, 3)}`,
      `${variant}${rest.slice(3, 6)}`,
      rest.slice(6, 18),
    ].join("-");
  }
}
