import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { courseFolders, readCourseFiles } from "../formats/course-files";
import { type CourseContent, readCourseFolder } from "../formats/course-folder";
import type { Problem } from "../formats/problem";

const usage = `kordus check [DIR]

Checks course folders: DIR holds courses, or is one course with course.yaml (default: content).
Prints path:line and what is wrong, for each problem. Exits with 0 when there is nothing to mend,
1 when there are errors or warnings, 2 when DIR cannot be checked.`;

/** Where the lines of a command go. */
export interface Print {
  out: (line: string) => void;
  err: (line: string) => void;
}

const toConsole: Print = {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
};

/**
 * `kordus check [DIR]`: every problem of the courses as `path:line message`, then one line that sums up.
 * @returns the exit code: 0 nothing to mend, 1 errors or warnings, 2 wrong usage.
 */
export async function checkContent(args: string[], print: Print = toConsole): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    print.out(usage);
    return 0;
  }
  const option = args.find((arg) => arg.startsWith("-"));
  if (option !== undefined || args.length > 1) {
    print.err(
      option === undefined ? "kordus check takes one folder." : `Unknown option ${option}.`,
    );
    print.err(usage);
    return 2;
  }
  const dir = args[0] ?? "content";
  if (!(await isFolder(dir))) {
    print.err(`There is no folder ${dir} to check.`);
    return 2;
  }
  try {
    const folders = await courseFolders(dir);
    if (folders.length === 0) {
      print.err(`${dir} holds no course: no folder in it has a course.yaml.`);
      return 2;
    }
    return await checkFolders(folders, print);
  } catch (error) {
    print.err(`${dir} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}

async function checkFolders(folders: string[], print: Print): Promise<number> {
  const courses: CourseContent[] = [];
  const problems: Problem[] = [];
  for (const folder of folders) {
    const reading = readCourseFolder(await readCourseFiles(folder), basename(resolve(folder)));
    if (reading.course) courses.push(reading.course);
    for (const problem of reading.problems) {
      problems.push({ ...problem, path: join(folder, problem.path) });
    }
  }
  for (const { path, line, level, message } of problems) {
    print.out(`${path}:${line} ${level === "warning" ? "warning: " : ""}${message}`);
  }
  print.out(summary(folders.length, courses, problems));
  return problems.length > 0 ? 1 : 0;
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
}

/** "1 course, 1 lecture, 96 questions: no errors, no warnings"; contents only where all of it could be read. */
function summary(folders: number, courses: CourseContent[], problems: Problem[]): string {
  const lectures = courses.flatMap((course) => course.lectures);
  const questions = lectures.reduce((sum, lecture) => sum + lecture.questions.length, 0);
  const contents =
    courses.length === folders
      ? [counted(lectures.length, "lecture"), counted(questions, "question")]
      : [];
  const errors = problems.filter((problem) => problem.level === "error").length;
  const found = [counted(errors, "error"), counted(problems.length - errors, "warning")];
  return `${[counted(folders, "course"), ...contents].join(", ")}: ${found.join(", ")}`;
}
