import { type DistractorShares, distractorShares, type OptionCount } from "./distractors";
import { type FirstAttempts, facilityPrior, shrunkFacility } from "./facility";
import { type Interval, wilson } from "./wilson";

/** Nothing is told about fewer students than this. */
const fewestStudents = 5;

/** A mean score at first sight with what it stands on. */
export interface Facility extends Interval {
  /** 0..1 */
  mean: number;
  /** Students. */
  n: number;
}

/** A figure, or (null) too few answers for one. */
type Told = Facility | null;

export interface QuestionSpot {
  question: string;
  facility: Told;
  /** Null below ten students, and for kinds without options. */
  distractors: DistractorShares | null;
}

export interface TopicSpot {
  topic: string;
  facility: Told;
  /** Worst first; those with too few answers last. */
  questions: QuestionSpot[];
}

export interface WeakSpots {
  /** Students of the class; staff do not count. */
  students: number;
  /** How many of them have answered anything; null while too few have. */
  started: number | null;
  /** Worst first; those with too few answers last. */
  topics: TopicSpot[];
}

/** First attempts of a class, as counted by the database: enough to compute every figure, nothing about one person. */
export interface ClassCounts {
  students: number;
  started: number;
  questions: (FirstAttempts & { topic: string; options: OptionCount[] })[];
  /** Students who have met any question of the topic, and the sum over them of their mean score in it. */
  topics: { topic: string; n: number; sum: number }[];
}

function told(n: number, sum: number): Told {
  return n < fewestStudents ? null : { n, mean: sum / n, ...wilson(sum, n) };
}

/** Lowest belief first; what cannot be told comes last, in the order given. */
function worstFirst<T extends { facility: Told }>(spots: { spot: T; belief: number }[]): T[] {
  return spots
    .sort(
      (a, b) =>
        Number(a.spot.facility === null) - Number(b.spot.facility === null) ||
        (a.spot.facility === null ? 0 : a.belief - b.belief),
    )
    .map(({ spot }) => spot);
}

/** Topics and questions, worst first, and only what the number of students allows to tell. */
export function weakSpots(counts: ClassCounts): WeakSpots {
  const prior = facilityPrior(counts.questions, counts.started);
  const topics = counts.topics.map(({ topic, n, sum }) => {
    const questions = counts.questions
      .filter((one) => one.topic === topic)
      .map((one) => ({
        spot: {
          question: one.question,
          facility: told(one.n, one.sum),
          distractors: distractorShares(one.options),
        },
        belief: shrunkFacility(one, prior),
      }));
    return {
      spot: { topic, facility: told(n, sum), questions: worstFirst(questions) },
      belief: shrunkFacility({ n, sum }, prior),
    };
  });
  return {
    students: counts.students,
    started: counts.started < fewestStudents ? null : counts.started,
    topics: worstFirst(topics),
  };
}
