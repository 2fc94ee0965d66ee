import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../formats/markdown";
import { lectureMd } from "./sample-course";

const read = (text: string) => readMarkdown(text, "lecture.md");
const body = (text: string) => read(text).slides[0]?.body;
const said = (text: string) => read(text).problems.map(({ line, message }) => `${line} ${message}`);
const text = (words: string) => ({ type: "text", text: words });

describe("the slides of a lecture", () => {
  it("are numbered from 1 and know their titles and lines", () => {
    const { title, slides, problems } = read(lectureMd);
    expect(problems).toEqual([]);
    expect(title).toBe("Tides and waves");
    expect(slides.map(({ number, title, line }) => [number, title, line])).toEqual([
      [1, "The Sea", 6],
      [2, "Tides", 12],
      [3, "Waves", 21],
    ]);
  });

  it("give the lecture its title where there is no front matter", () => {
    expect(read("# Sea\n\n---\n\n# Tide\n").title).toBe("Sea");
    expect(read("no heading\n").title).toBe("");
  });

  it("are parted by '---' only, not by '***' or a line under text", () => {
    const { slides, problems } = read("# A\n\n***\n\ntext\n---\n\n___\n\nmore\n\n---\n\n# B\n");
    expect(slides.map((slide) => slide.title)).toEqual(["A", "B"]);
    expect(slides[0]?.body.map((block) => block.type)).toEqual(["heading", "paragraph"]);
    expect(problems).toEqual([
      {
        path: "lecture.md",
        line: 6,
        level: "warning",
        message:
          "'---' right under a text makes it a heading; to end a slide, put a blank line above",
      },
    ]);
  });

  it("begin at first-level headings where nothing parts them", () => {
    expect(
      read("# A\n\na\n\n# B\n\n## C\n").slides.map(({ title, line }) => [title, line]),
    ).toEqual([
      ["A", 1],
      ["B", 5],
    ]);
  });

  it("do not count a '---' at either end, and an empty one between is reported", () => {
    const { slides, problems } = read("---\n\n# A\n\n---\n\n---\n\n# B\n\n---\n");
    expect(slides.map(({ title, number }) => [number, title])).toEqual([
      [1, "A"],
      [2, "B"],
    ]);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      "5 this slide is empty",
    ]);
  });

  it("are the same with Windows line ends and a byte order mark", () => {
    expect(read(`\uFEFF${lectureMd.replaceAll("\n", "\r\n")}`)).toEqual(read(lectureMd));
  });

  it("keep paragraphs, marks, links and breaks", () => {
    expect(
      body("# T\n\nOne **two** *three* `four`\nfive  \n[six](https://a.b/c) <d@e.ee>\n"),
    ).toEqual([
      {
        type: "paragraph",
        children: [
          text("One "),
          { type: "strong", children: [text("two")] },
          text(" "),
          { type: "emphasis", children: [text("three")] },
          text(" "),
          { type: "code", text: "four" },
          text(" five"),
          { type: "break" },
          { type: "link", href: "https://a.b/c", children: [text("six")] },
          text(" "),
          { type: "link", href: "mailto:d@e.ee", children: [text("d@e.ee")] },
        ],
      },
    ]);
  });

  it("keep sub-headings, nested lists and code", () => {
    expect(body("# T\n\n## S\n\n1. a\n   - b\n2. c\n\n```sh\nls\n```\n")).toEqual([
      { type: "heading", level: 2, children: [text("S")] },
      {
        type: "list",
        ordered: true,
        items: [
          { children: [text("a")], items: [{ children: [text("b")], items: [] }] },
          { children: [text("c")], items: [] },
        ],
      },
      { type: "code", text: "ls" },
    ]);
  });

  it("keep tables, cells left out being empty", () => {
    expect(body("# T\n\n| A | B |\n|---|---|\n| 1 |\n")).toEqual([
      { type: "table", head: [[text("A")], [text("B")]], rows: [[[text("1")], []]] },
    ]);
  });

  it.each(["| | |", "| Layers | |"])("draw a table headed '%s' as a layer stack", (head) => {
    const stack = `# T\n\n${head}\n|---|---|\n| App | App |\n| Runtime | |\n| Host OS |\n`;
    expect(body(stack)).toEqual([
      {
        type: "layers",
        layers: [
          {
            cells: [
              { text: "App", span: 1 },
              { text: "App", span: 1 },
            ],
          },
          { cells: [{ text: "Runtime", span: 2 }] },
          { cells: [{ text: "Host OS", span: 2 }] },
        ],
      },
    ]);
  });

  it("let a box span the columns left empty on its right", () => {
    const stack =
      "# T\n\n| Layers | | | |\n|---|---|---|---|\n| a | b | c | d |\n| e | | f | |\n| g | | | |\n";
    const block = body(stack)?.[0];
    const spans =
      block?.type === "layers" && block.layers.map(({ cells }) => cells.map(({ span }) => span));
    expect(spans).toEqual([[1, 1, 1, 1], [2, 2], [4]]);
    expect(said("# T\n\n| | |\n|---|---|\n| | b |\n")).toEqual([
      "5 a layer begins with an empty cell, which has no box to continue",
    ]);
  });

  it("keep images of the lecture's own folder that say what they show", () => {
    const reading = read("# T\n\nSee ![a map](./img/the%20map.png) here\n");
    expect(reading.slides[0]?.body.map((block) => block.type)).toEqual([
      "paragraph",
      "image",
      "paragraph",
    ]);
    expect(reading.slides[0]?.body[1]).toEqual({
      type: "image",
      src: "img/the map.png",
      alt: "a map",
    });
    expect(reading.images).toEqual([{ src: "img/the map.png", line: 1 }]);
  });

  it.each([
    "https://a.b/c.png",
    "//a.b/c.png",
    "/etc/c.png",
    "../c.png",
    "img/%2e%2e/%2e%2e/c.png",
    "..%5Cc.png",
    "data:image/png;base64,AA",
    "file:c.png",
    "%zz.png",
  ])("do not show the image %s", (src) => {
    const { slides, problems } = read(`# T\n\ntext\n\n![x](${src})\n`);
    expect(slides[0]?.body).toEqual([{ type: "paragraph", children: [text("text")] }]);
    expect(problems.map(({ line }) => line)).toEqual([5]);
  });

  it("never hold HTML or links that run something", () => {
    const hostile =
      '# T\n\n<script>alert(1)</script>\n\na <b onclick="x">b</b> [c](javascript:alert(1)) [d](/e)\n';
    expect(said(hostile)).toEqual([
      "3 HTML is not kept",
      "5 HTML is not kept",
      "5 HTML is not kept",
      "5 the link 'javascript:alert(1)' is not kept; links begin with http, https or mailto",
      "5 the link '/e' is not kept; links begin with http, https or mailto",
    ]);
    expect(JSON.stringify(read(hostile).slides)).not.toMatch(/script|onclick|<b/);
  });

  it.each([
    [
      "an image without a text",
      "# T\n\n![](a.png)\n",
      "3 an image needs a text that says what it shows: ![text](file)",
    ],
    [
      "an image in a list",
      "# T\n\n- a\n- ![b](b.png)\n",
      "4 an image is kept only in a paragraph outside lists, headings and tables",
    ],
    ["a footnote", "# T\n\na[^1]\n\n[^1]: b\n", "3 footnotes are not kept"],
    ["a table in a list", "# T\n\n- a\n\n  | a |\n  |---|\n", "5 a table in a list is not kept"],
    [
      "front matter that is no YAML",
      "---\na: b: c\n---\n\n# T\n",
      "2 a text that holds ': ' must stand in quotation marks",
    ],
  ])("report %s with its line", (_what, markdown, message) => {
    expect(said(markdown)).toContain(message);
  });

  it("pass over comments", () => {
    expect(read("# T\n\n<!-- later -->\n\na <!-- b --> c\n").problems).toEqual([]);
  });

  it("are refused in one sentence when the file is hostile", () => {
    expect(said(`# T\n\n${">".repeat(60_000)}`)).toEqual(["3 nested too deeply to be read"]);
    expect(said(`# T\n\n${"- ".repeat(60_000)}`)).toEqual(["3 nested too deeply to be read"]);
    expect(said("a".repeat(500_001))).toEqual(["1 the file has more than 500,000 characters"]);
  });
});
