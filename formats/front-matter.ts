import * as z from "zod/mini";
import type { Problem } from "./problem";
import { readYaml } from "./yaml-file";

const FrontMatter = z.looseObject({ title: z.optional(z.string().check(z.trim())) });

/**
 * The title given between the `---` lines at the head of a lecture, or null. Other keys belong to the tools that
 * show slides and are left alone.
 */
export function readFrontMatter(
  yaml: string,
  path: string,
): { title: string | null; problems: Problem[] } {
  if (yaml.trim() === "") return { title: null, problems: [] };
  const file = readYaml(yaml, path, new Set());
  // The first line of the file is the `---` above.
  const problems = file.problems.map((problem) => ({ ...problem, line: problem.line + 1 }));
  const parsed = FrontMatter.safeParse(file.value);
  if (!parsed.success && problems.length === 0) {
    const message = "front matter holds 'key: value' lines, 'title' a text";
    problems.push({ path, line: 2, level: "error", message });
  }
  return { title: (parsed.success && parsed.data.title) || null, problems };
}
