/** Warnings about words that let a student find the key without knowing it. */
import type { Slide } from "../../lecture/slide";
import type { Option } from "../question";
import { contentWords, plainText, plainWords, quotedList, withoutCode } from "./plain-text";
import { choiceWarning } from "./rule";
import { slideTexts } from "./slide-text";

const absolute =
  /\b(?:always|never|impossible|entirely|completely|absolutely|totally|invariably|guarantee[sd]?|under (?:all|no) circumstances|in (?:all|every) cases?|without exception)\b/i;
const sweeping = /\b(?:all|every|only|none|nobody|nothing|must|any)\b/i;

/**
 * Absolute claims are mostly false, and students know it: options that make them are struck out at once. A mere
 * "all" or "only" counts when every wrong option has one, as it also stands in plain facts.
 */
const absoluteWords = choiceWarning("absolute-words", ({ keys, distractors }) => {
  const absoluteIn = (option: Option) => absolute.exec(withoutCode(option.text))?.[0];
  const claimIn = (option: Option) =>
    absoluteIn(option) ?? sweeping.exec(withoutCode(option.text))?.[0];
  if (keys.some(claimIn)) return [];
  const strong = distractors.find(absoluteIn);
  const struck = strong ?? (distractors.every(claimIn) ? distractors[0] : undefined);
  if (!struck) return [];
  return [
    {
      message: `“${claimIn(struck)}” is said by wrong options only; absolute claims are struck out without knowing.`,
      part: struck.id,
    },
  ];
});

const hedge =
  /\b(?:usually|often|sometimes|generally|typically|frequently|rarely|seldom|occasionally|mostly|normally|probably|possibly|perhaps|may|might|in (?:most|some|many) cases|tends? to|more or less)\b/i;
const openEnd = /\b(?:etc|and so on|and so forth|and others|and the like)\b/i;

/** Hedged options are mostly true; and what is "often" is a matter of opinion. */
const vagueWords = choiceWarning("vague-words", ({ keys, distractors, options }) => {
  const hedged = (option: Option) => hedge.exec(withoutCode(option.text))?.[0];
  const key = keys.find(hedged);
  if (key && !distractors.some(hedged)) {
    const message = `“${hedged(key)}” is said by the right option only; careful claims are picked without knowing.`;
    return [{ message, part: key.id }];
  }
  const open = options.find((option) => openEnd.test(withoutCode(option.text)));
  return open
    ? [
        {
          message: `“${openEnd.exec(withoutCode(open.text))?.[0]}” leaves open what the option claims.`,
          part: open.id,
        },
      ]
    : [];
});

/** Is this a word of the whole lecture, on a quarter of its slides, which points nowhere in particular? */
function lectureWide(word: string, slides: readonly Slide[]): boolean {
  const on = slides.filter((slide) => contentWords(slideTexts(slide).join(" ")).has(word)).length;
  return on >= 4 && on * 4 >= slides.length;
}

const sharedWord = choiceWarning("shared-word", ({ body, keys, distractors }, slides) => {
  const stem = contentWords(body.prompt);
  const shared = (option: Option) =>
    [...contentWords(option.text)].filter((word) => stem.has(word));
  // Where wrong options repeat words of the question as well, the repetition tells nothing.
  if (distractors.some((option) => shared(option).length > 0)) return [];
  if (!keys.every((key) => shared(key).length > 0)) return [];
  const key = keys[0];
  const roots = key ? shared(key).filter((word) => !lectureWide(word, slides)) : [];
  if (roots.length === 0) return [];
  const word = plainWords(key?.text ?? "").find((each) =>
    roots.some((root) => each.startsWith(root)),
  );
  return [
    {
      message: `Only the right option repeats a word of the question (${quotedList([word ?? roots[0] ?? ""])}), so it can be found by sound.`,
      part: key?.id ?? "",
    },
  ];
});

const plural = (word: string | undefined) => /[a-z]{3,}(?<!s|u|i)s$/.test(word ?? "");
const vowelFirst = (text: string) => /^(?:[aeio]|u(?!ni|se|s[aeiou]|ti))/i.test(text);

function misfits(stem: string, option: Option): boolean {
  const words = plainWords(option.text);
  const article = /(?<![/\w])(an?)$/.exec(stem)?.[1];
  if (article) return vowelFirst(words[0] ?? "") !== (article === "an");
  if (words.length > 4 || /^(?:an?|the|to)$/.test(words[0] ?? "")) return false;
  const verb = /\b(is|was|are|were)$/.exec(stem)?.[1];
  if (verb === "are" || verb === "were") return !plural(words.at(-1));
  return verb !== undefined && /s$/.test(words.at(-1) ?? "") && plural(words.at(-1));
}

/** "…is called an" fits only options that begin with a vowel. */
const grammarCue = choiceWarning("grammar-cue", ({ body, keys, distractors }) => {
  const stem = plainText(body.prompt)
    .toLowerCase()
    .replace(/[\s?:….,_—–-]+$/, "");
  const fitting = keys.filter((key) => !misfits(stem, key));
  const odd = distractors.filter((option) => misfits(stem, option));
  if (fitting.length < keys.length || odd.length * 2 <= distractors.length) return [];
  const ending = stem.split(" ").at(-1);
  return [
    {
      message: `After “${ending}” most wrong options are bad grammar and the right one is not; reword the end of the question.`,
      part: "prompt",
    },
  ];
});

export const cueRules = [absoluteWords, vagueWords, sharedWord, grammarCue];
