import { ClozeBody } from "../study/question/question";

/** The blanks of a cloze prompt, `The {{hypervisor|VMM}} …`: per blank its accepted answers. */
export interface ClozeReading {
  blanks: string[][];
  /** What is wrong with the prompt, as sentences. */
  problems: string[];
}

/** Reads the blanks of a cloze prompt, in order; alternatives are separated by `|`. */
export function readCloze(prompt: string): ClozeReading {
  const problems: string[] = [];
  const blanks: string[][] = [];
  let rest = prompt;
  for (let open = rest.indexOf("{{"); open >= 0; open = rest.indexOf("{{")) {
    const close = rest.indexOf("}}", open + 2);
    const nested = rest.indexOf("{{", open + 2);
    if (close < 0 || (nested >= 0 && nested < close)) {
      problems.push(`the blank '${rest.slice(open, open + 24)}' is not closed with '}}'`);
      return { blanks, problems };
    }
    const alternatives = rest.slice(open + 2, close).split("|");
    blanks.push(alternatives.map((alternative) => alternative.trim()));
    rest = rest.slice(close + 2);
  }
  if (prompt.replace(/\{\{.*?\}\}/gs, "").includes("}}")) {
    problems.push("a '}}' closes no blank");
  }
  if (blanks.flat().includes("")) {
    problems.push("a blank holds an empty answer");
  } else if (blanks.length === 0) {
    problems.push("a cloze needs a blank, written {{answer}}");
  } else if (!ClozeBody.shape.blanks.safeParse(blanks).success) {
    problems.push("a cloze has at most 8 blanks with at most 12 answers of 400 characters each");
  }
  return { blanks, problems };
}
