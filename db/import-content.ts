import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readCourseFiles } from "../formats/course-files";
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
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((e) => e.isDirectory() && !e.name.startsWith("."));
  const courses: CourseContent[] = [];
  const errors: string[] = [];
  for (const { name } of names) {
    const { course, problems } = readCourseFolder(await readCourseFiles(join(folder, name)), name);
    if (course) courses.push(course);
    for (const { level, path, line, message } of problems) {
      if (level === "error") errors.push(`${join(folder, name, path)}:${line} ${message}`);
    }
  }
  if (errors.length > 0) throw new ContentErrors(errors);
  return courses;
}
