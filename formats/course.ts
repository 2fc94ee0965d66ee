import * as z from "zod/mini";
import { Id } from "../study/question/question";
import type { Problem } from "./problem";
import { type EntryProblem, schemaProblems } from "./schema-problem";
import { readYaml } from "./yaml-file";

const line = (most: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, "must not be empty"),
      z.maxLength(most, `must have at most ${most} characters`),
    );

const Topic = z.strictObject({
  id: Id,
  title: line(200),
  /** What the topic counts in the exam beside the others; 1 where absent. */
  weight: z._default(z.number().check(z.positive(), z.maximum(100)), 1),
});

/** What course.yaml says. */
const CourseFile = z.strictObject({
  title: line(200),
  code: z.optional(line(40)),
  /** BCP 47: `en`, `et`, `pt-BR`. */
  language: z
    .string()
    .check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "must be a language tag such as en")),
  authors: z.array(line(200)).check(z.minLength(1), z.maxLength(40)),
  /** Where the material comes from and by which right it is here. */
  source: z.optional(line(2000)),
  /** In teaching order. */
  topics: z.array(Topic).check(z.minLength(1), z.maxLength(200)),
});
export type CourseFile = z.infer<typeof CourseFile>;

const keys = [...Object.keys(CourseFile.shape), ...Object.keys(Topic.shape)];

/** Reads course.yaml; `course` is null where there is any problem. All problems are reported at once. */
export function readCourseFile(
  text: string,
  path: string,
): { course: CourseFile | null; problems: Problem[] } {
  const file = readYaml(text, path, new Set(["weight"]));
  if (file.problems.length > 0) return { course: null, problems: file.problems };
  if (file.value === null) {
    const message = "the file is empty; a course needs title, language, authors and topics";
    return { course: null, problems: [{ path, line: 1, level: "error", message }] };
  }
  const parsed = CourseFile.safeParse(file.value);
  const found = parsed.success
    ? topicsGivenTwice(parsed.data)
    : schemaProblems(parsed.error.issues, file.value, { keys });
  const problems = found.map(
    ({ path: at, message }): Problem => ({ path, line: file.line(at), level: "error", message }),
  );
  problems.sort((a, b) => a.line - b.line);
  return { course: parsed.success && problems.length === 0 ? parsed.data : null, problems };
}

function topicsGivenTwice(course: CourseFile): EntryProblem[] {
  const seen = new Set<string>();
  return course.topics.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: ["topics", index, "id"], message: `the topic id '${id}' is given twice` }];
  });
}
