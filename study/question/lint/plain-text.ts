/** Texts of questions as a reader hears them: without marks, as words. */

/** Without the inline marks `code`, **strong** and *emphasis*. */
export function plainText(text: string): string {
  return text
    .replace(/`([^`]*)`/g, "$1")
    .replace(/\*\*([^*]+)\*\*/g, "$1")
    .replace(/\*([^*\s][^*]*)\*/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** What a text says in words: `code` says nothing that a rule of style could judge. */
export function withoutCode(text: string): string {
  return plainText(text.replace(/`[^`]*`/g, "…"));
}

/** A cloze prompt as the student sees it. */
export function withoutBlanks(prompt: string): string {
  return prompt.replace(/\{\{.*?\}\}/gs, "____");
}

/** Lower-case words in order; "don't" and "run-time" are one word each. */
export function plainWords(text: string): string[] {
  const words = plainText(text).toLowerCase().replace(/’/g, "'");
  return words.match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
}

const functionWords = new Set(
  `a about above after again all also an and another any are as at be because been before being below between both but by
  called can cannot could did do does during each either else even ever every few following for from had has have he her
  how if in into is it its itself just kind least less many may might more most much must name named need needs neither no
  none nor not of off on once one only or other others our out over own part same several she should since so some such
  term than that the their them then there these they this those through to too two type under until up upon use used
  user uses using very was we were what when where which while who whom whose why will with within without word would you
  your three four five first second third last true false correct best likely thing things way ways make makes made get gets`.split(
    /\s+/,
  ),
);

const endings =
  /(?:izations?|izing|ized|izes?|isations?|ising|ised|ations?|ating|ated|ates?|ions?|ings?|ers?|ed|es|(?<!s)s|ly|e)$/;

/** Cut down to what related forms share: isolate, isolates, isolation → isol; at least four letters are left. */
function root(word: string): string {
  const cut = word.replace(endings, "");
  return cut.length >= 4 ? cut : word.replace(/(?<=\p{L}{3})(?<!s)s$/u, "");
}

/** The words that carry meaning, as roots; numbers count, words of one or two letters do not. */
export function contentWords(text: string): Set<string> {
  const meant = plainWords(text)
    .map((word) => word.replace(/'s$/, ""))
    .filter((word) => !functionWords.has(word) && (word.length > 2 || /\p{N}/u.test(word)));
  return new Set(meant.map(root));
}

/** Texts as a list for a sentence: “a”, “b”. */
export function quotedList(texts: Iterable<string>): string {
  return [...texts].map((text) => `“${text}”`).join(", ");
}
