import { describe, expect, it } from "vitest";
import { mark } from "../../../study/question/mark";
import { typed } from "./sample-questions";

function right(given: string, answer: string, terms?: string[]): boolean {
  const body = typed("?", [answer], terms ? { terms } : {});
  return mark(body, { kind: "typed", text: given }).right;
}

describe("a typed answer", () => {
  it.each([
    ["case", "HyperVisor", "hypervisor"],
    ["spaces around", "  hypervisor ", "hypervisor"],
    ["spaces within", "user name space", "user namespace"],
    ["diacritics", "Joao Cafe", "João Café"],
    ["a missing article", "kernel", "the kernel"],
    ["an added article", "a hypervisor", "hypervisor"],
    ["plural s", "containers", "container"],
    ["a missing plural s", "namespace", "namespaces"],
    ["hyphens", "copy on write", "copy-on-write"],
    ["a missing hyphen", "copyonwrite", "copy-on-write"],
    ["apostrophes", "Moore’s law", "Moores law"],
    ["a full stop", "hypervisor.", "hypervisor"],
    ["a letter left out", "hypervsor", "hypervisor"],
    ["a letter added", "hypervissor", "hypervisor"],
    ["a wrong letter", "hypervizor", "hypervisor"],
    ["letters swapped", "hypervsior", "hypervisor"],
    ["a slip in each of two long words", "virtal machne", "virtual machine"],
  ])("is forgiven %s", (_what, given, answer) => {
    expect(right(given, answer)).toBe(true);
  });

  it.each([
    ["two slips in one word", "hyprvsor", "hypervisor"],
    ["a slip in a word of four letters", "cart", "card"],
    ["a slip in a short name", "LXD", "LXC"],
    ["another number", "1983", "1982"],
    ["a digit too many", "port 4433", "port 443"],
    ["a number within a name", "IPv6", "IPv4"],
    ["a missing word", "machine", "virtual machine"],
    ["an added word", "not hypervisor", "hypervisor"],
    ["C for C++", "C", "C++"],
  ])("is not forgiven %s", (_what, given, answer) => {
    expect(right(given, answer)).toBe(false);
  });

  it("is wrong when the slip makes another term of the deck", () => {
    expect(right("quest", "guest")).toBe(true);
    expect(right("quest", "guest", ["quest"])).toBe(false);
    expect(right("Quests", "guest", ["quest"])).toBe(false);
  });

  it("that is a number counts within its tolerance, whatever stands around it", () => {
    const body = typed("?", ["1.5"], { tolerance: 0.1, unit: "m" });
    const score = (text: string) => mark(body, { kind: "typed", text }).score;
    expect(score("1.5")).toBe(1);
    expect(score("≈ 1,58 m")).toBe(1);
    expect(score("1.7")).toBe(0);
    expect(score("one and a half")).toBe(0);
  });
});

describe("an entry of a list", () => {
  const body = {
    kind: "list" as const,
    prompt: "?",
    explanation: "!",
    items: [
      { id: "guest", text: "guest" },
      { id: "host", text: "host" },
    ],
  };

  it("that is exactly another term of the deck is not taken for a slip", () => {
    const answer = { kind: "list" as const, entries: ["quest", "host"] };
    expect(mark(body, answer).score).toBe(1);
    expect(mark({ ...body, terms: ["quest"] }, answer).score).toBe(0.5);
    const sentence = { kind: "list" as const, entries: ["the guest system", "host"] };
    expect(mark({ ...body, terms: ["quest"] }, sentence).score).toBe(1);
  });
});
