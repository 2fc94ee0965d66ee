import { describe, expect, it } from "vitest";
import { inlineMarks, withoutMarks } from "../../app/ui/inline-marks";

const text = (words: string) => ({ type: "text", text: words });

describe("inline marks", () => {
  it("reads code, strong and emphasis between plain words", () => {
    expect(inlineMarks("The `client` is **not** the *daemon*.")).toEqual([
      text("The "),
      { type: "code", children: [text("client")] },
      text(" is "),
      { type: "strong", children: [text("not")] },
      text(" the "),
      { type: "emphasis", children: [text("daemon")] },
      text("."),
    ]);
  });

  it("reads marks inside strong and emphasis, but none inside code", () => {
    expect(inlineMarks("**the `dockerd` *daemon***")).toEqual([
      {
        type: "strong",
        children: [
          text("the "),
          { type: "code", children: [text("dockerd")] },
          text(" "),
          { type: "emphasis", children: [text("daemon")] },
        ],
      },
    ]);
    expect(inlineMarks("`a ** b ** c`")).toEqual([
      { type: "code", children: [text("a ** b ** c")] },
    ]);
  });

  it("leaves signs without a partner, and signs with spaces inside, as they are", () => {
    for (const plain of ["2 * 3 * 4", "a ` b", "5 ** 2", "*", "**", "* one", "x*"]) {
      expect(inlineMarks(plain)).toEqual([text(plain)]);
    }
  });

  it("never makes HTML of a text", () => {
    const evil = '<img src=x onerror="alert(1)"> & <b>bold</b>';
    expect(inlineMarks(evil)).toEqual([text(evil)]);
  });

  it("reads an empty text as nothing", () => {
    expect(inlineMarks("")).toEqual([]);
  });

  it("counts the blanks of a cloze from 0, also under marks, only where asked to", () => {
    const cloze = "The {{hypervisor|VMM}} runs **on {{host}}** as `{{qemu}}`.";
    expect(inlineMarks(cloze, { gaps: true })).toEqual([
      text("The "),
      { type: "gap", index: 0 },
      text(" runs "),
      { type: "strong", children: [text("on "), { type: "gap", index: 1 }] },
      text(" as "),
      { type: "code", children: [{ type: "gap", index: 2 }] },
      text("."),
    ]);
    expect(inlineMarks("`{{ var }}`")).toEqual([{ type: "code", children: [text("{{ var }}")] }]);
  });

  it("keeps a blank whole whose answer looks like a mark", () => {
    expect(inlineMarks("Match {{*}} and {{`a`}}, not *b*.", { gaps: true })).toEqual([
      text("Match "),
      { type: "gap", index: 0 },
      text(" and "),
      { type: "gap", index: 1 },
      text(", not "),
      { type: "emphasis", children: [text("b")] },
      text("."),
    ]);
  });

  it("gives the bare words for names and announcements", () => {
    expect(withoutMarks("The **daemon**, `dockerd`")).toBe("The daemon, dockerd");
  });
});
