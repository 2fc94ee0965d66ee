/** What counts as the same word when it was typed on a phone. */

const articles = new Set(["a", "an", "the"]);

/** Lower case, without diacritics, punctuation, hyphens and articles; plural s removed; one string a word. */
export function words(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`´]/g, "")
    .replace(/[^\p{L}\p{N}+#.]+/gu, " ")
    .replace(/\.(?!\p{N})/gu, " ");
  const all = plain.split(" ").filter((word) => word !== "");
  const meant = all.filter((word) => !articles.has(word));
  return (meant.length > 0 ? meant : all).map(singular);
}

function singular(word: string): string {
  return /^[a-z]{3,}s$/.test(word) && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** One insertion, deletion, substitution or swap of neighbours apart, or equal. */
function withinOneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const left = a.slice(start, endA);
  const right = b.slice(start, endB);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** A word that may hold one slip: five letters or more of the expected word, and no digits (a slip in a number is another number). */
function sameWord(given: string, expected: string): boolean {
  if (given === expected) return true;
  if (expected.length < 5 || /\p{N}/u.test(given + expected)) return false;
  return withinOneSlip(given, expected);
}

/** The same but for case, spacing, diacritics, articles, plural s and hyphens. */
export function sameText(given: string, expected: string): boolean {
  return words(given).join("") === words(expected).join("");
}

/** The same, or one slip in words of five letters or more. */
export function sameButForSlips(given: string, expected: string): boolean {
  const mine = words(given);
  const theirs = words(expected);
  if (mine.length === theirs.length) {
    return (
      theirs.every((word, i) => sameWord(mine[i] as string, word)) || sameText(given, expected)
    );
  }
  // "name space" for "namespace": spacing is forgiven, and so is one slip beside it.
  return sameWord(mine.join(""), theirs.join(""));
}

/** Does the text hold the expected words, next to each other and in order (slips forgiven)? */
export function containsPhrase(given: string, expected: string): boolean {
  const mine = words(given);
  const theirs = words(expected);
  if (theirs.length === 0) return false;
  for (let start = 0; start + theirs.length <= mine.length; start++) {
    if (theirs.every((word, i) => sameWord(mine[start + i] as string, word))) return true;
  }
  return sameButForSlips(given, expected);
}
