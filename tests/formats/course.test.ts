import { describe, expect, it } from "vitest";
import { readCourseFile } from "../../formats/course";
import { courseYaml, lineOf, planted } from "./sample-course";

const at = (words: string) => lineOf(courseYaml, words);

describe("course.yaml", () => {
  it("gives the course, topics counting 1 unless they say more", () => {
    expect(readCourseFile(courseYaml, "course.yaml")).toEqual({
      course: {
        title: "The Sea",
        code: "SEA1",
        language: "en",
        authors: ["Ann Ebb", "Ben Flood"],
        topics: [
          { id: "tides", title: "Tides", weight: 1 },
          { id: "waves", title: "Waves", weight: 2 },
        ],
      },
      problems: [],
    });
  });

  it("keeps a code that looks like a number as it is written", () => {
    const { course } = readCourseFile(planted(courseYaml, ["SEA1", "0007"]), "course.yaml");
    expect(course?.code).toBe("0007");
  });

  it.each<[place: string, mistake: string, line: number, message: string]>([
    ["title: The Sea", "titel: The Sea", 1, "unknown key 'titel'; did you mean 'title'?"],
    [
      "language: en",
      "language: English",
      at("language"),
      "'language' must be a language tag such as en, not 'English'",
    ],
    ["weight: 2", "weight: heavy", at("id: waves"), "'weight' must be a number"],
    ["id: waves", "id: tides", at("id: waves"), "the topic id 'tides' is given twice"],
    [
      "authors: [Ann Ebb, Ben Flood]",
      "authors: Ann Ebb",
      at("authors"),
      "'authors' must be a list",
    ],
    [
      "title: The Sea",
      "title: Sea: The",
      1,
      "a text that holds ': ' must stand in quotation marks",
    ],
  ])("with '%s' turned into '%s' says so on the very line", (place, mistake, line, message) => {
    const { course, problems } = readCourseFile(
      planted(courseYaml, [place, mistake]),
      "course.yaml",
    );
    expect(course).toBeNull();
    expect(problems).toContainEqual({ path: "course.yaml", line, level: "error", message });
  });

  it("that is empty is told what a course needs", () => {
    expect(readCourseFile("# nothing yet\n", "course.yaml").problems).toEqual([
      {
        path: "course.yaml",
        line: 1,
        level: "error",
        message: "the file is empty; a course needs title, language, authors and topics",
      },
    ]);
  });
});
