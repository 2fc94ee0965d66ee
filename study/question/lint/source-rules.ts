/** Rules about the slide that a question comes from, and about its explanation. */
import type { Slide } from "../../lecture/slide";
import type { QuestionBody } from "../question";
import { plainWords, quotedList } from "./plain-text";
import type { Fault, Rule } from "./rule";
import { slideTexts } from "./slide-text";

const noExplanation: Rule = {
  name: "no-explanation",
  level: "error",
  check: ({ body }) =>
    body.explanation.trim() === ""
      ? [{ message: "Without an explanation a wrong answer teaches nothing.", part: "explanation" }]
      : [],
};

const noSlide: Rule = {
  name: "no-slide",
  level: "error",
  check: ({ slide }, slides) =>
    slides.some(({ number }) => number === slide)
      ? []
      : [
          {
            message: `The lecture has no slide ${slide}; it has ${slides.length}.`,
            part: "slide",
          },
        ],
};

const citesNotFound: Rule = {
  name: "cites-not-found",
  level: "error",
  check: ({ slide, body }, slides) => {
    const cited = slides.find(({ number }) => number === slide);
    if (body.cites === undefined || !cited) return [];
    const cites = body.cites.replace(/\s+/g, " ");
    if (slideTexts(cited).some((text) => text.includes(cites))) return [];
    const elsewhere = slides.filter((other) =>
      slideTexts(other).some((text) => text.includes(cites)),
    );
    const hint = elsewhere.length > 0 ? `; slide ${elsewhere[0]?.number} has them` : "";
    return [{ message: `Slide ${slide} does not hold the words it cites${hint}.`, part: "cites" }];
  },
};

const longestCopy = 11; // words

function askedTexts(body: QuestionBody): Map<string, string> {
  const texts = new Map([["prompt", body.prompt]]);
  if (body.kind === "choice" || body.kind === "choices") {
    for (const { id, text } of body.options) texts.set(id, text);
  }
  return texts;
}

function copiedRun(text: string, slide: Slide): string | null {
  const mine = plainWords(text);
  const theirs = slideTexts(slide).map((piece) => ` ${plainWords(piece).join(" ")} `);
  for (let start = 0; start + longestCopy < mine.length; start++) {
    const run = mine.slice(start, start + longestCopy + 1).join(" ");
    if (theirs.some((piece) => piece.includes(` ${run} `))) return run;
  }
  return null;
}

/** Clozes are sentences of the slide by nature. */
const copiedWords: Rule = {
  name: "copied-words",
  level: "warning",
  check: ({ slide, body }, slides): Fault[] => {
    const source = slides.find(({ number }) => number === slide);
    if (body.kind === "cloze" || !source) return [];
    return [...askedTexts(body)].flatMap(([part, text]) => {
      const run = copiedRun(text, source);
      return run
        ? [
            {
              message: `Twelve words or more stand just so on the slide (${quotedList([run])} …), so remembering its look is enough.`,
              part,
            },
          ]
        : [];
    });
  },
};

export const sourceRules = [noExplanation, noSlide, citesNotFound, copiedWords];
