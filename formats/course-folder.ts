import type { Slide } from "../study/lecture/slide";
import { Id, type Question } from "../study/question/question";
import { withTerms } from "../study/question/terms";
import { type CourseFile, readCourseFile } from "./course";
import { courseProblems, type LectureReading } from "./course-problems";
import { readDeck } from "./deck";
import { withMutualEnemies } from "./enemies";
import { readMarkdown } from "./markdown";
import type { Problem } from "./problem";

/** A course as its folder holds it. */
export interface CourseContent extends CourseFile {
  id: string;
  lectures: LectureContent[];
}

/** A lecture with its deck; typed, cloze and list questions know the deck's other terms. */
export interface LectureContent {
  id: string;
  title: string;
  slides: Slide[];
  questions: Question[];
}

/**
 * Reads a course from the texts of its folder.
 * @param files path relative to the course's folder → text; images are there with any text.
 * @param name the folder's name, which is the course's id.
 * @returns the course, or null where there is any error; and all problems of all files, with paths relative to
 * the course's folder. Warnings that the authors allowed are not among them.
 */
export function readCourseFolder(
  files: ReadonlyMap<string, string>,
  name: string,
): { course: CourseContent | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const fault = (path: string, message: string) =>
    problems.push({ path, line: 1, level: "error", message });

  if (!Id.safeParse(name).success) {
    fault("course.yaml", `the course's folder '${name}' ${idRule}`);
  }
  const courseText = files.get("course.yaml");
  if (courseText === undefined) fault("course.yaml", "this file is missing");
  const { course, problems: courseFaults } =
    courseText === undefined
      ? { course: null, problems: [] }
      : readCourseFile(courseText, "course.yaml");
  problems.push(...courseFaults);

  const folders = lectureFolders(files);
  if (folders.length === 0) fault("course.yaml", "the course has no lecture folder");
  const lectures = folders.flatMap((folder) => {
    if (!Id.safeParse(folder).success) fault(folder, `the lecture's folder ${idRule}`);
    const reading = readLecture(files, folder, fault);
    problems.push(...(reading?.lecture.problems ?? []), ...(reading?.deck.problems ?? []));
    return reading ? [reading] : [];
  });
  problems.push(...wrongEncodings(files), ...courseProblems(course, lectures, files));
  problems.sort(byPlace);

  const usable = course !== null && problems.every((problem) => problem.level === "warning");
  return {
    course: usable ? { ...course, id: name, lectures: lectureContents(lectures) } : null,
    problems,
  };
}

const idRule = "must be named with lower-case words or numbers joined by hyphens";

const inReadingOrder = new Intl.Collator("en", { numeric: true });

function byPlace(a: Problem, b: Problem): number {
  return inReadingOrder.compare(a.path, b.path) || a.line - b.line;
}

/** Folders beside course.yaml; hidden ones belong to tools. */
function lectureFolders(files: ReadonlyMap<string, string>): string[] {
  const folders = [...files.keys()].flatMap((path) => {
    const [folder, ...rest] = path.split("/");
    return folder && rest.length > 0 && !folder.startsWith(".") ? [folder] : [];
  });
  return [...new Set(folders)].sort(inReadingOrder.compare);
}

function readLecture(
  files: ReadonlyMap<string, string>,
  id: string,
  fault: (path: string, message: string) => void,
): LectureReading | null {
  const [lecturePath, deckPath] = [`${id}/lecture.md`, `${id}/deck.yaml`];
  const [lecture, deck] = [files.get(lecturePath), files.get(deckPath)];
  if (lecture === undefined) fault(lecturePath, "this file is missing");
  if (deck === undefined) fault(deckPath, "this file is missing");
  if (lecture === undefined || deck === undefined) return null;
  return { id, lecture: readMarkdown(lecture, lecturePath), deck: readDeck(deck, deckPath) };
}

function lectureContents(lectures: LectureReading[]): LectureContent[] {
  const all = withMutualEnemies(lectures.flatMap(({ deck }) => deck.questions));
  const byId = new Map(all.map((question) => [question.id, question]));
  return lectures.map(({ id, lecture, deck }) => ({
    id,
    title: lecture.title || id,
    slides: lecture.slides,
    questions: withTerms(deck.questions.map((question) => byId.get(question.id) ?? question)),
  }));
}

/** Text that was not UTF-8 has lost letters by now. */
function wrongEncodings(files: ReadonlyMap<string, string>): Problem[] {
  return [...files].flatMap(([path, text]) => {
    const at = /\.(?:md|yaml)$/.test(path) ? text.indexOf("\uFFFD") : -1;
    if (at < 0) return [];
    const line = text.slice(0, at).split("\n").length;
    return [{ path, line, level: "error", message: "this is not UTF-8 text; save it as UTF-8" }];
  });
}
