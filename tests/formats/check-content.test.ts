import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkContent } from "../../commands/check-content";
import { courseFiles, courseYaml, deckYaml, lectureMd, lineOf, planted } from "./sample-course";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "kordus-check-"));
});
afterEach(() => rm(root, { recursive: true }));

async function writeCourse(
  folder: string,
  changed: Record<string, string | null> = {},
): Promise<string> {
  for (const [path, text] of courseFiles(changed)) {
    await mkdir(dirname(join(root, folder, path)), { recursive: true });
    await writeFile(join(root, folder, path), text);
  }
  return join(root, folder);
}

async function check(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const print = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  return { code: await checkContent(args, print), out, err };
}

describe("kordus check", () => {
  it("finds nothing to mend in a sound course", async () => {
    const sea = await writeCourse("sea");
    const out = ["1 course, 1 lecture, 4 questions: no errors, no warnings"];
    expect(await check(sea)).toEqual({ code: 0, out, err: [] });
    expect(await check(root)).toEqual({ code: 0, out, err: [] });
  });

  it("prints each of ten mistakes as path:line message, and fails", async () => {
    const deck = planted(
      deckYaml,
      ["prompt: What raises", "promt: What raises"],
      ["correct: true", "correct: yes"],
      ["kind: cloze", "kind: close"],
      ["slide: 3", "slide: 9"],
      ["tolerance: 0\n", "tolerance: none\n"],
      ["id: neap", "id: Neap"],
    );
    const lecture = planted(
      lectureMd,
      ["Wind raises waves", "<b>Wind</b> raises waves"],
      ["Two bulges of water", ""],
    );
    const course = planted(
      courseYaml,
      ["id: waves", "id: wave s"],
      ["language: en", "language: 1"],
    );
    const sea = await writeCourse("sea", {
      "01-sea/deck.yaml": deck,
      "01-sea/lecture.md": lecture,
      "course.yaml": course,
    });
    const { code, out } = await check(sea);
    expect(code).toBe(1);
    const [c, l, d] = ["course.yaml", "01-sea/lecture.md", "01-sea/deck.yaml"].map((file) =>
      join(sea, file),
    );
    expect(out).toEqual([
      `${d}:${lineOf(deck, "id: what-raises")} 'prompt' is missing`,
      `${d}:${lineOf(deck, "promt")} unknown key 'promt'; did you mean 'prompt'?`,
      `${d}:${lineOf(deck, "correct: yes")} 'correct' must be true or false`,
      `${d}:${lineOf(deck, "id: Neap")} 'id' must be lower-case words or numbers joined by hyphens, not 'Neap'`,
      `${d}:${lineOf(deck, "kind: close")} unknown kind 'close'; did you mean 'cloze'?`,
      `${d}:${lineOf(deck, "tolerance")} 'tolerance' must be a number`,
      `${l}:${lineOf(lecture, "![]")} an image needs a text that says what it shows: ![text](file)`,
      `${l}:${lineOf(lecture, "<b>")} HTML is not kept`,
      `${l}:${lineOf(lecture, "</b>")} HTML is not kept`,
      `${c}:${lineOf(course, "language")} 'language' must be a language tag such as en, not '1'`,
      `${c}:${lineOf(course, "wave s")} 'id' must be lower-case words or numbers joined by hyphens, not 'wave s'`,
      "1 course: 11 errors, no warnings",
    ]);
  });

  it("fails on a warning that nobody has explained, and passes when somebody has", async () => {
    const salt = planted(deckYaml, ["The salt", "Always the salt"]);
    const sea = await writeCourse("sea", { "01-sea/deck.yaml": salt });
    const warned = await check(sea);
    expect(warned.code).toBe(1);
    expect(warned.out[0]).toMatch(
      new RegExp(`deck.yaml:${lineOf(salt, "id: salt")} warning: “Always”`),
    );
    expect(warned.out[1]).toBe("1 course, 1 lecture, 4 questions: no errors, 1 warning");

    const allowed = planted(salt, [
      "    cites:",
      "    allow: { absolute-words: what pupils say }\n    cites:",
    ]);
    await writeCourse("sea", { "01-sea/deck.yaml": allowed });
    expect((await check(sea)).code).toBe(0);
  });

  it("checks every course of a content folder", async () => {
    await writeCourse("sea");
    await writeCourse("lake", { "course.yaml": null });
    const { code, out } = await check(root);
    expect(code).toBe(1);
    expect(out).toEqual([
      `${join(root, "lake/course.yaml")}:1 this file is missing`,
      "2 courses: 1 error, no warnings",
    ]);
  });

  it("does not follow symbolic links", async () => {
    const sea = await writeCourse("sea", { "01-sea/deck.yaml": null });
    await writeFile(join(root, "elsewhere.yaml"), deckYaml);
    await symlink(join(root, "elsewhere.yaml"), join(sea, "01-sea/deck.yaml"));
    expect((await check(sea)).out[0]).toBe(
      `${join(sea, "01-sea/deck.yaml")}:1 this file is missing`,
    );
  });

  it("says in one sentence when there is nothing to check", async () => {
    const missing = join(root, "none");
    expect(await check(missing)).toEqual({
      code: 2,
      out: [],
      err: [`There is no folder ${missing} to check.`],
    });
    expect((await check(root)).err).toEqual([
      `${root} holds no course: no folder in it has a course.yaml.`,
    ]);
  });

  it("explains itself", async () => {
    const help = await check("--help");
    expect(help.code).toBe(0);
    expect(help.out.join("\n")).toContain("kordus check [DIR]");
    expect((await check("--fast")).code).toBe(2);
    expect((await check("a", "b")).code).toBe(2);
  });
});
