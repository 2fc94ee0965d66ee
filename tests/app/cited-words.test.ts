import { describe, expect, it } from "vitest";
import { citedRanges, flatText } from "../../app/ui/cited-words";

describe("cited words on a slide", () => {
  it("are found across inline nodes, whatever the white space", () => {
    const text = flatText([
      { type: "text", text: "Daemon (" },
      { type: "code", text: "dockerd" },
      { type: "text", text: "): container" },
      { type: "break" },
      { type: "strong", children: [{ type: "text", text: "manager" }] },
    ]);
    const [range] = citedRanges(text, [{ words: "(dockerd): container   manager" }]);
    expect(text.slice(range?.start, range?.end)).toBe("(dockerd): container manager");
  });

  it("do not overlap: the one that begins first stays", () => {
    const ranges = citedRanges("one two three four", [
      { words: "two three four" },
      { words: "one two" },
      { words: "four" },
    ]);
    expect(ranges.map((range) => range.cited.words)).toEqual(["one two", "four"]);
  });

  it("are nothing where they do not stand", () => {
    expect(citedRanges("one two", [{ words: "three" }, { words: " " }])).toEqual([]);
  });
});
