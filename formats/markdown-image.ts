import type { Image, ImageReference } from "mdast";
import type { Block } from "../study/lecture/slide";
import type { MarkdownContext } from "./markdown-inline";

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(url);
  } catch {
    return null;
  }
}

/** The path of a file inside the lecture's folder, or null where the address leads anywhere else. */
function pathInside(url: string): string | null {
  const path = decoded(url)?.replace(/^(?:\.\/)+/, "") ?? "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  const foreign = /^[a-z][a-z0-9+.-]*:|^\/|[\\?#\u0000-\u001f\u007f]/i.test(path);
  const steps = path.split("/");
  if (path === "" || foreign || steps.some((step) => ["", ".", ".."].includes(step))) return null;
  return path;
}

/** An image that lies beside the lecture and says in words what it shows; else null, reported. */
export function readImage(node: Image | ImageReference, context: MarkdownContext): Block | null {
  const url =
    node.type === "image" ? node.url : (context.definitions.get(node.identifier)?.url ?? "");
  const src = pathInside(url);
  const alt = (node.alt ?? "").trim();
  if (src === null) {
    const shown = url.slice(0, 60);
    context.report(node, `the image '${shown}' is not a file in the lecture's own folder`);
  }
  if (alt === "") {
    context.report(node, "an image needs a text that says what it shows: ![text](file)");
  }
  return src === null || alt === "" ? null : { type: "image", src, alt };
}
