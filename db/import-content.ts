import { basename, join } from "node:path";
import { courseFolders, readCourseFiles } from "../formats/course-files";
import { type CourseContent, readCourseFolder } from "../formats/course-folder";
import { type Db, transaction } from "./database";
import { type CourseChanges, importCourse } from "./import-course";

/** What stops an import: every error in every file, one line each. */
export class ContentErrors extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join("\n"));
  }
}

/**
 * Brings the database to what the folders under `folder` say. All of it, or (throwing ContentErrors with a
 * `path:line message` for each error) nothing. A second run changes nothing.
 * @returns what changed, by course id
 */
export async function importContent(
  db: Db,
  folder: string,
  now: number,
): Promise<Map<string, CourseChanges>> {
  const courses = await readContent(folder);
  return transaction(db, async (tx) => {
    const changes = new Map<string, CourseChanges>();
    for (const course of courses) changes.set(course.id, await importCourse(tx, course, now));
    return changes;
  });
}

async function readContent(folder: string): Promise<CourseContent[]> {
  const courses: CourseContent[] = [];
  const errors: string[] = [];
  for (const path of await courseFolders(folder)) {
    const { course, problems } = readCourseFolder(await readCourseFiles(path), basename(path));
    if (course) courses.push(course);
    for (const { level, path: file, line, message } of problems) {
      if (level === "error") errors.push(`${join(path, file)}:${line} ${message}`);
    }
  }
  if (errors.length > 0) throw new ContentErrors(errors);
  return courses;
}
