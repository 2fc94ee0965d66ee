import { describe, expect, it } from "vitest";
import {
  type Arrangement,
  firstArrangement,
  hold,
  mixedPieces,
  putAt,
  step,
  takeOut,
} from "../../app/ui/question/arrangement";
import type { BodyOf } from "../../study/question/question";

const piece = (id: string) => ({ id, text: id });
const line: BodyOf<"ordering"> = {
  kind: "ordering",
  prompt: "Order",
  explanation: "So.",
  items: ["a", "b", "c"].map(piece),
};
const stack: BodyOf<"ordering"> = { ...line, layout: "layers", extras: [piece("x")] };

const at = (...places: (string | null)[]): Arrangement => ({ places, held: null });
const put = (now: Arrangement, id: string, place: number) => putAt(hold(now, id), place).places;

describe("an ordering question, open", () => {
  it("never starts in the key's order, and starts alike for the same seed", () => {
    for (let seed = 0; seed < 60; seed++) {
      const ids = mixedPieces(line, seed).map((one) => one.id);
      expect(ids).not.toEqual(["a", "b", "c"]);
      expect([...ids].sort()).toEqual(["a", "b", "c"]);
      expect(mixedPieces(line, seed).map((one) => one.id)).toEqual(ids);
    }
  });

  it("starts a line with all pieces placed, a stack with as many empty places as layers", () => {
    expect(firstArrangement(line, 1).places).toHaveLength(3);
    expect(firstArrangement(line, 1).places).not.toContain(null);
    expect(firstArrangement(stack, 1).places).toEqual([null, null, null]);
  });

  it("puts a piece from the tray into an empty place, or in place of another", () => {
    expect(put(at(null, "b", null), "a", 0)).toEqual(["a", "b", null]);
    expect(put(at(null, "b", null), "a", 1)).toEqual([null, "a", null]);
  });

  it("moves a placed piece to an empty place, or in between the others", () => {
    expect(put(at("a", null, "c"), "a", 1)).toEqual([null, "a", "c"]);
    expect(put(at("a", "b", "c"), "a", 2)).toEqual(["b", "c", "a"]);
  });

  it("moves step by step and stops at the ends", () => {
    expect(step(at("a", "b", "c"), 0, 1).places).toEqual(["b", "a", "c"]);
    const first = at("a", "b", "c");
    expect(step(first, 0, -1)).toBe(first);
    expect(step(first, 2, 1)).toBe(first);
  });

  it("puts a piece down when it is chosen twice, and back into the tray when taken out", () => {
    expect(hold(hold(at("a", "b", "c"), "a"), "a").held).toBeNull();
    expect(takeOut(hold(at("a", "b", "c"), "b"))).toEqual(at("a", null, "c"));
  });
});
