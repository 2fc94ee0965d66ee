/** Errors: questions that cannot be marked as their author means. */
import type { Question } from "../question";
import { sameText } from "../typed-text";
import { choiceOf, type Fault, type Rule } from "./rule";

/** Equal for a reader: case (but not of `code`), spacing, emphasis and a full stop make no difference. */
function readAlike(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((piece) => (piece.startsWith("`") ? piece : piece.replace(/\*/g, "").toLowerCase()))
    .join("")
    .replace(/\s+/g, " ")
    .replace(/[.;:,\s]+$/, "")
    .trim();
}

const noSingleKey: Rule = {
  name: "no-single-key",
  level: "error",
  check: (question) => {
    const choice = choiceOf(question);
    if (!choice) return [];
    const keys = choice.keys.length;
    if (keys === 0) return [{ message: "No option is marked as correct." }];
    if (question.body.kind === "choices" || keys === 1) return [];
    return [
      {
        message: `${keys} options are marked as correct; a choice has one key, choices may have more.`,
      },
    ];
  },
};

const fewDistractors: Rule = {
  name: "few-distractors",
  level: "error",
  check: (question) => {
    const choice = choiceOf(question);
    if (!choice) return [];
    const least = question.body.kind === "choice" ? 2 : 1;
    if (choice.distractors.length >= least) return [];
    const wanted = least === 2 ? "at least two wrong options" : "a wrong option";
    return [{ message: `The question needs ${wanted}; otherwise guessing is too easy.` }];
  },
};

interface Piece {
  id: string;
  text: string;
}

/** Groups of texts that must differ from one another, or a student could not tell which one is meant. */
function piecesToTellApart({ body }: Question): Piece[][] {
  switch (body.kind) {
    case "choice":
    case "choices":
      return [body.options];
    case "ordering":
      return [[...body.items, ...(body.extras ?? [])]];
    case "matching":
      return [
        body.pairs.map(({ id, left }) => ({ id, text: left })),
        ...(body.extras ?? []).map((extra) => [
          ...body.pairs.map(({ id, right }) => ({ id, text: right })),
          extra,
        ]),
      ];
    case "list":
      return [body.items];
    default:
      return [];
  }
}

function equalPieces(pieces: Piece[]): Fault[] {
  const seen = new Map<string, Piece>();
  return pieces.flatMap((piece) => {
    const text = readAlike(piece.text);
    const before = seen.get(text);
    if (before) {
      const message = `'${before.id}' and '${piece.id}' say the same, so they cannot be told apart.`;
      return [{ message, part: piece.id }];
    }
    seen.set(text, piece);
    return [];
  });
}

const equalOptions: Rule = {
  name: "equal-options",
  level: "error",
  check: (question) => {
    const { body } = question;
    const faults = piecesToTellApart(question).flatMap(equalPieces);
    if (body.kind !== "typed") return faults;
    const accepted = (body.mistakes ?? []).filter((mistake) =>
      body.answer.some((answer) => sameText(mistake.text, answer)),
    );
    return accepted.map(({ id, text }) => ({
      message: `The mistake “${text}” is an accepted answer too.`,
      part: id,
    }));
  },
};

const manyBlanks: Rule = {
  name: "many-blanks",
  level: "error",
  check: ({ body }) =>
    body.kind === "cloze" && body.blanks.length > 3
      ? [
          {
            message: `${body.blanks.length} blanks leave too little to go by; three are the most.`,
            part: "prompt",
          },
        ]
      : [],
};

const bareNumber: Rule = {
  name: "bare-number",
  level: "error",
  check: ({ body }) => {
    if (body.kind !== "typed" || !/^[-+]?\d+(?:[.,]\d+)?$/.test(body.answer[0] ?? "")) return [];
    const missing = [
      ...(body.tolerance === undefined ? ["a tolerance (0 where it must be exact)"] : []),
      ...(body.unit === undefined ? ["a unit"] : []),
    ];
    if (missing.length === 0) return [];
    return [
      { message: `An answer that is a number needs ${missing.join(" and ")}.`, part: "answer" },
    ];
  },
};

const needTooLarge: Rule = {
  name: "need-too-large",
  level: "error",
  check: ({ body }) =>
    body.kind === "list" && (body.need ?? 0) > body.items.length
      ? [
          {
            message: `The question asks for ${body.need} items and knows ${body.items.length}.`,
            part: "need",
          },
        ]
      : [],
};

export const keyRules = [
  noSingleKey,
  fewDistractors,
  equalOptions,
  manyBlanks,
  bareNumber,
  needTooLarge,
];
