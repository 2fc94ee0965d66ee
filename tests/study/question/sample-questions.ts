import type { Slide } from "../../../study/lecture/slide";
import type { BodyOf, Kind, Question, QuestionBody } from "../../../study/question/question";

/** A question around a wording, in a place that does not matter. */
export function question(body: QuestionBody, more: Partial<Question> = {}): Question {
  return {
    id: "q",
    topic: "tides",
    slide: 1,
    enemies: [],
    resetAt: null,
    allow: {},
    body,
    ...more,
  };
}

/** A choice question: the first text is the key; ids are a, b, c … */
export function choice(prompt: string, ...texts: string[]): BodyOf<"choice"> {
  const options = texts.map((text, i) => ({
    id: "abcdefgh"[i] ?? "x",
    text,
    ...(i === 0 ? { correct: true } : {}),
  }));
  return { kind: "choice", prompt, explanation: "Because of the moon.", options };
}

export function typed(
  prompt: string,
  answer: string[],
  more: Partial<BodyOf<"typed">> = {},
): BodyOf<"typed"> {
  return { kind: "typed", prompt, explanation: "Because of the moon.", answer, ...more };
}

export function slide(number: number, title: string, ...texts: string[]): Slide {
  return {
    number,
    title,
    line: number,
    body: texts.map((text) => ({ type: "paragraph", children: [{ type: "text", text }] })),
  };
}

/** One question of each kind about tides. */
export const samples: { [K in Kind]: BodyOf<K> } = {
  choice: {
    kind: "choice",
    prompt: "What raises the tides?",
    explanation: "Its pull is uneven across the Earth.",
    options: [
      { id: "moon", text: "The moon", correct: true, why: "Its pull is uneven." },
      {
        id: "wind",
        text: "The wind",
        why: "It raises waves.",
        misconception: "takes waves for tides",
      },
      { id: "spin", text: "The spin of the Earth" },
    ],
  },
  choices: {
    kind: "choices",
    prompt: "Which of these pull at the sea? Several may be right.",
    explanation: "Both bodies pull.",
    options: [
      { id: "moon", text: "The moon", correct: true },
      { id: "sun", text: "The sun", correct: true },
      { id: "wind", text: "The wind", misconception: "takes waves for tides" },
      { id: "salt", text: "The salt" },
    ],
  },
  typed: {
    kind: "typed",
    prompt: "What is the highest tide of the month called?",
    explanation: "Sun and moon pull along one line.",
    answer: ["spring tide", "springs"],
    mistakes: [
      {
        id: "neap",
        text: "lowest tide",
        why: "That is the lowest.",
        misconception: "swaps the tides",
      },
    ],
  },
  cloze: {
    kind: "cloze",
    prompt: "The {{moon}} and the {{sun|star}} raise the tides.",
    explanation: "Both bodies pull.",
    blanks: [["moon"], ["sun", "star"]],
  },
  ordering: {
    kind: "ordering",
    prompt: "Put the tides of a day in order.",
    explanation: "Water rises and falls twice.",
    items: [
      { id: "low", text: "low water" },
      { id: "flood", text: "flood" },
      { id: "high", text: "high water", why: "It follows the flood." },
      { id: "ebb", text: "ebb" },
    ],
    extras: [{ id: "wave", text: "wave", why: "A wave is not a tide." }],
  },
  matching: {
    kind: "matching",
    prompt: "Match the words.",
    explanation: "Words of the coast.",
    pairs: [
      { id: "ebb", left: "ebb", right: "falling water" },
      { id: "flood", left: "flood", right: "rising water" },
      { id: "slack", left: "slack", right: "resting water" },
    ],
    extras: [{ id: "foam", text: "foaming water", why: "Foam is made by waves." }],
  },
  list: {
    kind: "list",
    prompt: "Name two effects of tides.",
    explanation: "Tides move water and sand.",
    items: [
      { id: "currents", text: "currents", accept: ["streams"] },
      { id: "erosion", text: "erosion", accept: ["worn coasts"] },
      { id: "mixing", text: "mixing of water" },
    ],
    need: 2,
  },
};
