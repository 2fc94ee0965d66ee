import { describe, expect, it } from "vitest";
import { readCourseFolder } from "../../formats/course-folder";
import { courseFiles, courseYaml, deckYaml, lectureMd, lineOf, planted } from "./sample-course";

function said(changed: Record<string, string | null>, name = "sea"): string[] {
  return readCourseFolder(courseFiles(changed), name).problems.map(
    ({ path, line, level, message }) => `${path}:${line} ${level}: ${message}`,
  );
}

const at = (words: string) => lineOf(deckYaml, words);
const withDeck = (...changes: [string, string][]) =>
  said({ "01-sea/deck.yaml": planted(deckYaml, ...changes) });

/** A second deck, of one question. */
const other = (id: string, enemies: string) => `questions:
  - id: ${id}
    kind: typed
    topic: waves
    slide: 1
    prompt: What raises waves on a lake?
    answer: [wind, moot]
    explanation: It drags at the water.
    enemies: [${enemies}]
`;

describe("a course's folder", () => {
  it("gives the course with its lectures", () => {
    const { course, problems } = readCourseFolder(courseFiles(), "sea");
    expect(problems).toEqual([]);
    expect(course).toMatchObject({ id: "sea", title: "The Sea", language: "en" });
    expect(
      course?.lectures.map(({ id, title, slides, questions }) => [
        id,
        title,
        slides.length,
        questions.length,
      ]),
    ).toEqual([["01-sea", "Tides and waves", 3, 4]]);
  });

  it("reads its lectures in the order of their numbers", () => {
    const more = {
      "10-c/lecture.md": "# C\n",
      "10-c/deck.yaml": "questions: []\n",
      "2-b/lecture.md": "# B\n",
      "2-b/deck.yaml": "questions: []\n",
    };
    const { course } = readCourseFolder(courseFiles(more), "sea");
    expect(course?.lectures.map(({ id }) => id)).toEqual(["01-sea", "2-b", "10-c"]);
  });

  it("lets questions of two lectures be enemies, on both sides", () => {
    const files = courseFiles({
      "02-lake/lecture.md": "# Lake\n",
      "02-lake/deck.yaml": other("lake", "first-gauge"),
    });
    const { course, problems } = readCourseFolder(files, "sea");
    expect(problems).toEqual([]);
    const questions = course?.lectures.flatMap((lecture) => lecture.questions);
    expect(questions?.find(({ id }) => id === "first-gauge")?.enemies).toEqual(["lake"]);
  });

  it("passes over files that are none of its own", () => {
    expect(
      said({
        "README.md": "x",
        "01-sea/notes.txt": "",
        ".git/HEAD": "",
        "01-sea/old.yaml": "a: b: c",
      }),
    ).toEqual([]);
  });

  it.each<[what: string, changed: Record<string, string | null>, problem: string]>([
    ["course.yaml", { "course.yaml": null }, "course.yaml:1 error: this file is missing"],
    [
      "lecture.md",
      { "01-sea/lecture.md": null },
      "01-sea/lecture.md:1 error: this file is missing",
    ],
    ["deck.yaml", { "01-sea/deck.yaml": null }, "01-sea/deck.yaml:1 error: this file is missing"],
    [
      "an image",
      { "01-sea/img/bulges.png": null },
      `01-sea/lecture.md:${lineOf(lectureMd, "# Tides")} error: the lecture's folder has no file 'img/bulges.png'`,
    ],
  ])("says that %s is missing", (_what, changed, problem) => {
    expect(said(changed)).toEqual([problem]);
    expect(readCourseFolder(courseFiles(changed), "sea").course).toBeNull();
  });

  it("refuses folder names that are no ids", () => {
    expect(said({}, "The Sea")).toEqual([
      "course.yaml:1 error: the course's folder 'The Sea' must be named with lower-case words or numbers joined by hyphens",
    ]);
    const changed = { "Lake 2/lecture.md": "# B\n", "Lake 2/deck.yaml": "questions: []\n" };
    expect(said(changed)).toEqual([
      "Lake 2:1 error: the lecture's folder must be named with lower-case words or numbers joined by hyphens",
    ]);
  });

  it("says where a topic, a slide or an enemy is not there", () => {
    expect(withDeck(["topic: waves", "topic: waevs"])).toEqual([
      `01-sea/deck.yaml:${at("topic: waves")} error: course.yaml has no topic 'waevs'; did you mean 'waves'?`,
    ]);
    expect(withDeck(["slide: 3", "slide: 4"])).toEqual([
      `01-sea/deck.yaml:${at("slide: 3")} error: The lecture has no slide 4; it has 3. (no-slide, question 'first-gauge')`,
    ]);
    expect(withDeck(["[tide-of-the-line]", "[tide-on-the-line]"])).toContain(
      `01-sea/deck.yaml:${at("enemies")} error: the course has no question 'tide-on-the-line' to be an enemy; did you mean 'tide-of-the-line'?`,
    );
  });

  it("does not miss an enemy whose own question is faulty", () => {
    expect(withDeck(["kind: cloze", "kind: close"])).toEqual([
      `01-sea/deck.yaml:${at("kind: cloze")} error: unknown kind 'close'; did you mean 'cloze'?`,
    ]);
  });

  it("refuses a question id that another lecture has", () => {
    const lake = {
      "02-lake/lecture.md": "# Lake\n",
      "02-lake/deck.yaml": other("first-gauge", ""),
    };
    expect(said(lake)).toEqual([
      "02-lake/deck.yaml:2 error: the question id 'first-gauge' is taken already, in 01-sea",
    ]);
  });

  it("gives lint's errors and warnings the lines of their parts", () => {
    expect(
      withDeck(
        ["cites: The moon raises the tides", "cites: the wind"],
        ["The salt", "Salt, always"],
      ),
    ).toEqual([
      `01-sea/deck.yaml:${at("id: salt")} error: unknown key 'always'; a text with a comma must stand in quotation marks inside { }`,
    ]);
    expect(
      withDeck(
        ["cites: The moon raises the tides", "cites: the wind"],
        ["The salt", "Always the salt"],
      ),
    ).toEqual([
      `01-sea/deck.yaml:${at("id: salt")} warning: “Always” is said by wrong options only; absolute claims are struck out without knowing. (absolute-words, question 'what-raises-tides')`,
      `01-sea/deck.yaml:${at("cites:")} error: Slide 2 does not hold the words it cites. (cites-not-found, question 'what-raises-tides')`,
    ]);
  });

  it("is usable in spite of a warning", () => {
    const files = courseFiles({
      "01-sea/deck.yaml": planted(deckYaml, ["The salt", "Always the salt"]),
    });
    const { course, problems } = readCourseFolder(files, "sea");
    expect(problems.map(({ level }) => level)).toEqual(["warning"]);
    expect(course).not.toBeNull();
  });

  it("says where a file is not UTF-8", () => {
    expect(said({ "course.yaml": planted(courseYaml, ["Ann Ebb", "Ann \uFFFDbb"]) })).toEqual([
      "course.yaml:4 error: this is not UTF-8 text; save it as UTF-8",
    ]);
  });
});
