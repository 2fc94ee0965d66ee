/** Which question next, while there is no exam plan: due ones first, unseen ones paced, nothing twice in a row. */
import { type Card, cardKey, elapsedDays, retrievabilityNow } from "../memory/card";
import { Again, type MemoryModel } from "../memory/model";

/** Due when the chance of recall falls below this. */
const desiredRetention = 0.9;

/** A question does not come back before this many others … */
const othersBetween = 5;
/** … and this long, ms; a wrong answer is asked again in the same sitting. */
const soonestAgain = 60_000;
/** Where nothing else is left to ask, a wrong answer comes back after this long, ms. */
const soonestRepeat = 15_000;
/** Enemies are kept this many questions apart. */
const enemiesApart = 10;
/** Unseen questions a day while no exam date says more. */
const newADay = 20;
/** While cards are due, every fourth question is an unseen one, up to the day's share. */
const everyFourth = 4;

/** A question that could be asked now. */
export interface Candidate {
  course: string;
  question: string;
  /** Ids in the same course. */
  enemies: readonly string[];
  /** Undefined: never seen. */
  card: Card | undefined;
}

/** What was asked in this sitting, oldest first. */
export interface Asked {
  course: string;
  question: string;
  /** ms UTC */
  at: number;
}

export interface Moment {
  now: number;
  /** Minutes east of UTC. */
  utcOffset: number;
}

/** The day's share of unseen questions: all of them seen by the day before the exam, or twenty a day. */
export function newToday(unseen: number, now: number, examAt: number | null): number {
  if (examAt === null || examAt <= now) return newADay;
  const days = Math.max(1, Math.floor((examAt - now) / 86_400_000) - 1);
  return Math.max(newADay, Math.ceil(unseen / days));
}

interface Ranked {
  candidate: Candidate;
  /** Lower is asked sooner. */
  rank: number;
}

/**
 * The next question, or null when there is nothing to ask now.
 * @param share how many unseen questions today may still bring while others are due
 * @param ahead ask also what is not due yet, longest ago first, when nothing else is left
 */
export function nextQuestion(
  candidates: readonly Candidate[],
  asked: readonly Asked[],
  model: MemoryModel,
  moment: Moment,
  share: number,
  ahead = false,
): Candidate | null {
  const open = spaced(candidates, asked, moment.now, soonestAgain);
  const due = open.flatMap((candidate): Ranked[] => {
    const rank = dueRank(candidate, asked, model, moment);
    return rank === null ? [] : [{ candidate, rank }];
  });
  const unseen = open.find((candidate) => !candidate.card);
  const turnOfUnseen = share > 0 && asked.length % everyFourth === everyFourth - 1;
  if (unseen && (due.length === 0 || turnOfUnseen)) return unseen;
  const best = lowest(due) ?? lowest(wrongToday(candidates, asked, moment));
  if (best || !ahead) return best;
  return lowest(
    open.flatMap(({ card, ...candidate }) =>
      card ? [{ candidate: { ...candidate, card }, rank: card.lastAt }] : [],
    ),
  );
}

/** What went wrong today and could come back in a pinch, the longest ago first. */
function wrongToday(
  candidates: readonly Candidate[],
  asked: readonly Asked[],
  moment: Moment,
): Ranked[] {
  return spaced(candidates, asked, moment.now, soonestRepeat).flatMap((candidate): Ranked[] => {
    const { card } = candidate;
    const wrong = card?.lastRating === Again;
    const today = card && elapsedDays(card, moment.now, moment.utcOffset) === 0;
    return wrong && today ? [{ candidate, rank: card.lastAt }] : [];
  });
}

/**
 * After how many other questions what was just missed comes back.
 * @param left how many questions the sitting may still bring, the missed one among them
 * @returns null where the sitting ends before
 */
export function othersUntilAgain(left: number): number | null {
  return left > othersBetween ? othersBetween : null;
}

/** How many of these are unseen, due, or went wrong today: what a sitting could still bring. */
export function openCount(
  candidates: readonly Candidate[],
  model: MemoryModel,
  moment: Moment,
): number {
  return candidates.filter(({ card }) => {
    if (!card) return true;
    if (elapsedDays(card, moment.now, moment.utcOffset) === 0) return card.lastRating === Again;
    return retrievabilityNow(card, model, moment.now, moment.utcOffset) < desiredRetention;
  }).length;
}

function lowest([first, ...rest]: readonly Ranked[]): Candidate | null {
  if (!first) return null;
  return rest.reduce((best, one) => (one.rank < best.rank ? one : best), first).candidate;
}

/** Lower is sooner; null when it is not due. What went wrong today comes back before anything else. */
function dueRank(
  { card }: Candidate,
  asked: readonly Asked[],
  model: MemoryModel,
  moment: Moment,
): number | null {
  if (!card) return null;
  const today = elapsedDays(card, moment.now, moment.utcOffset) === 0;
  if (today) {
    if (card.lastRating !== Again || moment.now - card.lastAt < soonestAgain) return null;
    return -1 + lastPlace(asked, card) / (asked.length + 1);
  }
  const recall = retrievabilityNow(card, model, moment.now, moment.utcOffset);
  return recall < desiredRetention ? recall : null;
}

function lastPlace(asked: readonly Asked[], card: Card): number {
  const key = cardKey(card.course, card.question);
  return asked.findLastIndex((one) => cardKey(one.course, one.question) === key) + 1;
}

/** Those that were not asked, and whose enemies were not asked, too lately. */
function spaced(
  candidates: readonly Candidate[],
  asked: readonly Asked[],
  now: number,
  soonest: number,
): Candidate[] {
  const between = Math.min(othersBetween, Math.max(0, candidates.length - 1));
  const lately = new Set(keysOf(asked.slice(-between || asked.length)));
  const nearEnemies = new Set(keysOf(asked.slice(-enemiesApart)));
  return candidates.filter(({ course, question, enemies, card }) => {
    if (between > 0 && lately.has(cardKey(course, question))) return false;
    if (card && now - card.lastAt < soonest) return false;
    return !enemies.some((enemy) => nearEnemies.has(cardKey(course, enemy)));
  });
}

function keysOf(asked: readonly Asked[]): string[] {
  return asked.map((one) => cardKey(one.course, one.question));
}

const mostDaysAhead = 365;

/** In how many days (0: today) the first card will be due; null where no card will within a year. */
export function daysUntilDue(
  cards: Iterable<Card>,
  model: MemoryModel,
  moment: Moment,
): number | null {
  let soonest: number | null = null;
  for (const card of cards) {
    const elapsed = elapsedDays(card, moment.now, moment.utcOffset);
    for (let days = 0; days <= Math.min(mostDaysAhead, soonest ?? mostDaysAhead); days++) {
      if (model.retrievability(card.state, elapsed + days) >= desiredRetention) continue;
      soonest = days;
      break;
    }
  }
  return soonest;
}
