import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

const mostFiles = 2000;
const deepest = 4; // folders below the course's
const mostBytes = 2_000_001; // one more than a file may have, so that its reader sees that it is too large

/**
 * The files of a course's folder, for `readCourseFolder`: path (with `/`) → text; files that are not Markdown or
 * YAML are there with empty text. Symbolic links and hidden files are passed over.
 * @throws Error with a sentence for people when the folder cannot be read or holds more than 2,000 files.
 */
export async function readCourseFiles(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  await addFolder(folder, "", 0, files);
  return files;
}

/**
 * The course folders of a content root, sorted by name, hidden ones passed over; the folder itself where it is one.
 * A course has a course.yaml; where that was forgotten, a folder with a lecture.md or deck.yaml tells.
 */
export async function courseFolders(dir: string): Promise<string[]> {
  if (await looksLikeCourse(dir)) return [dir];
  const entries = await readdir(dir, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => join(dir, entry.name))
    .sort();
  const found: string[] = [];
  for (const folder of folders) if (await looksLikeCourse(folder)) found.push(folder);
  return found;
}

async function looksLikeCourse(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some((entry) => entry.isFile() && entry.name === "course.yaml")) return true;
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith(".")) continue;
    const inside = await readdir(join(folder, entry.name));
    if (inside.includes("lecture.md") || inside.includes("deck.yaml")) return true;
  }
  return false;
}

async function addFolder(
  root: string,
  inside: string,
  depth: number,
  files: Map<string, string>,
): Promise<void> {
  const entries = await readdir(join(root, inside), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory() && depth < deepest) await addFolder(root, path, depth + 1, files);
    if (!entry.isFile()) continue;
    if (files.size === mostFiles) throw new Error(`${root} holds more than ${mostFiles} files`);
    files.set(path, /\.(?:md|yaml)$/.test(path) ? await beginning(join(root, path)) : "");
  }
}

async function beginning(path: string): Promise<string> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(size, mostBytes));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.toString("utf8", 0, filled);
  } finally {
    await file.close();
  }
}
