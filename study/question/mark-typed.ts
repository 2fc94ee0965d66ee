import type { AnswerOf } from "./answer";
import type { Marking, PartMark } from "./marking";
import type { BodyOf } from "./question";
import { containsPhrase, sameButForSlips, sameText } from "./typed-text";

/** A text counts when it is an accepted answer, or one typing slip away from it and not another term of the deck. */
function accepts(given: string, accepted: string[], terms: string[] = []): boolean {
  if (accepted.some((answer) => sameText(given, answer))) return true;
  if (terms.some((term) => sameText(given, term))) return false;
  return accepted.some((answer) => sameButForSlips(given, answer));
}

/** The first number in a text ("≈ 1,5 GB" → 1.5), or null. Thin and thousands spaces are not supported. */
function numberIn(text: string): number | null {
  const found = /-?\d+(?:[.,]\d+)?/.exec(text);
  return found ? Number(found[0].replace(",", ".")) : null;
}

/** Where the key is a number, only its value counts: "-1.5" and "1.5" are the same words, but not the same number. */
function acceptsNumber(given: string, body: BodyOf<"typed">): boolean | null {
  const mine = numberIn(given);
  const key = numberIn(body.answer[0] ?? "");
  if (body.tolerance === undefined || mine === null || key === null) return null;
  // 1.6 − 1.5 is a little more than 0.1 to a computer.
  return Math.abs(mine - key) <= body.tolerance + 1e-9 * Math.max(1, Math.abs(key));
}

/** All or nothing. A known mistake, even one slip away, is told what it mistakes. */
export function markTyped(body: BodyOf<"typed">, answer: AnswerOf<"typed"> | null): Marking {
  const given = answer?.text.trim() ?? "";
  const mistakes = body.mistakes ?? [];
  const otherTerms = [...(body.terms ?? []), ...mistakes.map((mistake) => mistake.text)];
  const right =
    given !== "" && (acceptsNumber(given, body) ?? accepts(given, body.answer, otherTerms));
  const mistake =
    right || given === ""
      ? undefined
      : (mistakes.find((known) => sameText(given, known.text)) ??
        mistakes.find((known) => sameButForSlips(given, known.text)));
  return {
    score: right ? 1 : 0,
    right,
    parts: [{ id: "0", verdict: right ? "right" : given === "" ? "missed" : "wrong", given }],
    feedback: mistake?.why ? [mistake.why] : [],
    misconception: mistake?.misconception ?? null,
  };
}

/** Right blanks over all blanks. */
export function markCloze(body: BodyOf<"cloze">, answer: AnswerOf<"cloze"> | null): Marking {
  const parts = body.blanks.map((accepted, index): PartMark => {
    const given = answer?.texts[index]?.trim() ?? "";
    if (given === "") return { id: String(index), verdict: "missed" };
    const right = accepts(given, accepted, body.terms);
    return { id: String(index), verdict: right ? "right" : "wrong", given };
  });
  const score = parts.filter((part) => part.verdict === "right").length / parts.length;
  return { score, right: score === 1, parts, feedback: [], misconception: null };
}

/**
 * Different items recalled over items asked for, at most 1. Each entry can stand for one item;
 * entries that fit nothing cost nothing (in free recall a student should write what comes to mind).
 */
export function markList(body: BodyOf<"list">, answer: AnswerOf<"list"> | null): Marking {
  const entries = (answer?.entries ?? []).map((entry) => entry.trim()).filter(Boolean);
  const taken = new Set<number>();
  const found = new Map<string, string>();
  const wordings = (item: (typeof body.items)[number]) => [item.text, ...(item.accept ?? [])];
  const otherTerm = (entry: string) => (body.terms ?? []).some((term) => sameText(entry, term));

  // Exact wordings first, so that a loose wording cannot take another item's entry.
  for (const fits of [
    (entry: string, wording: string) => sameText(entry, wording),
    (entry: string, wording: string) => !otherTerm(entry) && sameButForSlips(entry, wording),
    (entry: string, wording: string) => !otherTerm(entry) && containsPhrase(entry, wording),
  ]) {
    for (const item of body.items) {
      if (found.has(item.id)) continue;
      const at = entries.findIndex(
        (entry, i) => !taken.has(i) && wordings(item).some((wording) => fits(entry, wording)),
      );
      if (at < 0) continue;
      taken.add(at);
      found.set(item.id, entries[at] as string);
    }
  }

  const asked = Math.min(body.need ?? body.items.length, body.items.length);
  const score = Math.min(1, found.size / asked);
  const parts: PartMark[] = body.items.map((item) => {
    const given = found.get(item.id);
    return given === undefined
      ? { id: item.id, verdict: score === 1 ? "rest" : "missed" }
      : { id: item.id, verdict: "right", given };
  });
  entries.forEach((entry, i) => {
    if (!taken.has(i)) parts.push({ id: `entry-${i}`, verdict: "wrong", given: entry });
  });
  return { score, right: score === 1, parts, feedback: [], misconception: null };
}
