/** A simulated student at a simulated device: what they would have sent over the weeks. */
import { type Asked, newToday, nextQuestion } from "../../study/exam/next-question";
import { type Card, retrievabilityNow } from "../../study/memory/card";
import { studyDay } from "../../study/memory/day";
import { advance } from "../../study/memory/fold";
import type { ReviewEvent } from "../../study/memory/log";
import { memoryModel } from "../../study/memory/models";
import {
  expectedDuration,
  isRecalled,
  type Pace,
  recallLength,
  unknownPace,
} from "../../study/memory/pace";
import { enough } from "../../study/memory/rating";
import type { SentReview } from "../../study/memory/sent-event";
import type { Answer } from "../../study/question/answer";
import { mark } from "../../study/question/mark";
import type { QuestionBody } from "../../study/question/question";
import { poorAnswer, rightAnswer } from "./answers";
import type { Met } from "./met-questions";
import type { Student } from "./student";
import { sittingTimes, type Term, utcOffset } from "./term";

/** What is sent in one go. */
export interface Sitting {
  endedAt: number;
  events: SentReview[];
}

/** Nobody recalls everything that the model says they do: fingers slip. */
const surest = 0.97;
/** Time over an answer before it is sent, where nothing has to be typed, and over its feedback. ms */
const choosing = 9_000;
const feedback = 5_000;

/** The device's model, by which it chooses what to ask. */
const model = memoryModel("fsrs6");

interface Remembered {
  /** As the device believes. */
  card: Card;
  /** As it is: the same reviews, folded by the student's own weights. */
  mind: Card;
}

export class Practice {
  private readonly remembered = new Map<string, Remembered>();
  private pace: Pace = unknownPace;
  private answered = 0;
  private readonly inOrder: readonly Met[];
  readonly device: string;

  constructor(
    private readonly student: Student,
    private readonly course: string,
    private readonly questions: ReadonlyMap<string, Met>,
    private readonly term: Term,
  ) {
    this.device = student.chance.uuid(term.startsAt);
    this.inOrder = byTopicsOf(student, [...questions.values()]);
  }

  /** All of them, oldest first. */
  sittings(): Sitting[] {
    const { student, term } = this;
    return sittingTimes(student, term, student.chance.of("days"))
      .map((at) => this.sitting(at))
      .filter(({ events }) => events.length > 0);
  }

  private sitting(startedAt: number): Sitting {
    const wanted = this.student.chance.whole(10, 25);
    const asked: Asked[] = [];
    const events: SentReview[] = [];
    let now = startedAt;
    while (events.length < wanted) {
      const next = this.next(asked, now);
      if (!next) break;
      const event = this.answers(next, now);
      events.push(event);
      asked.push({ course: this.course, question: next.asked.id, at: event.answeredAt });
      now = event.answeredAt + feedback;
    }
    return { endedAt: now, events };
  }

  private next(asked: readonly Asked[], now: number): Met | undefined {
    const candidates = this.inOrder.map(({ asked: { id, enemies } }) => {
      return { course: this.course, question: id, enemies, card: this.remembered.get(id)?.card };
    });
    const today = studyDay(now, utcOffset);
    const metToday = candidates.filter(
      ({ card }) => card && studyDay(card.firstAt, utcOffset) === today,
    ).length;
    const unseen = candidates.length - this.remembered.size;
    const share = newToday(unseen + metToday, now, this.term.examAt) - metToday;
    const next = nextQuestion(candidates, asked, model, { now, utcOffset }, share, true);
    return next ? this.questions.get(next.question) : undefined;
  }

  /** Answers a question shown at `now`, and learns from the feedback. */
  private answers(met: Met, now: number): SentReview {
    const { chance } = this.student;
    const { asked } = met;
    const before = this.remembered.get(asked.id);
    const answer = this.answerTo(met, before, now);
    const durationMs = Math.round(
      usualDuration(asked.body) * this.student.slowness * chance.lognormal(0.35),
    );
    this.answered += 1;
    const sent: SentReview = {
      ...{
        id: chance.uuid(now),
        deviceSeq: this.answered,
        answeredAt: now + durationMs,
        utcOffset,
      },
      ...{ kind: "review", course: this.course, question: asked.id, revision: asked.revision },
      ...{ answer, seed: chance.whole(0, 0xffffffff), hinted: false },
      ...{ confidence: "none", durationMs, mode: "practice" },
    };
    const review = marked(sent, asked.body, this.device);
    const untouched = { resetAt: null };
    const { card, pace } = advance(before?.card, this.pace, review, model, untouched);
    const mind = advance(before?.mind, this.pace, review, this.student.memory, untouched).card;
    if (card && mind) this.remembered.set(asked.id, { card, mind });
    this.pace = pace;
    return sent;
  }

  private answerTo(met: Met, before: Remembered | undefined, now: number): Answer {
    const { chance, memory } = this.student;
    if (!before) return this.knows(met) ? rightAnswer(met.taught) : this.errs(met);
    // Who has seen the feedback learns what it says, right or not.
    const recall = Math.min(surest, retrievabilityNow(before.mind, memory, now, utcOffset));
    return chance.happens(recall) ? rightAnswer(met.asked.body) : this.errs(met);
  }

  /** Before any feedback. */
  private knows({ misleads, difficulty }: Met): boolean {
    const { ability, chance, misled } = this.student;
    if (misleads && misled) return false;
    return chance.happens(1 / (1 + Math.exp(difficulty - 1.2 * ability)));
  }

  private errs({ taught, favourite, oneWay }: Met): Answer {
    if (oneWay && favourite !== null) return { kind: "choice", option: favourite };
    return poorAnswer(taught, favourite, this.student.chance);
  }
}

/** Topic after topic, as students choose them: else hardly anyone would come to the course's end in three weeks. */
function byTopicsOf(student: Student, questions: readonly Met[]): Met[] {
  const chance = student.chance.of("topics");
  const turn = new Map(questions.map(({ asked }) => [asked.topic, 0]));
  for (const topic of turn.keys()) turn.set(topic, chance.share());
  // What is planted in single questions shows only when most of the class has met them.
  for (const { asked, oneWay } of questions) if (oneWay) turn.set(asked.topic, chance.share() / 3);
  const turnOf = ({ asked }: Met) => turn.get(asked.topic) ?? 0;
  return [...questions].sort((a, b) => turnOf(a) - turnOf(b));
}

/** As the server will mark it. */
function marked(sent: SentReview, body: QuestionBody, device: string): ReviewEvent {
  const marking = mark(body, sent.answer);
  return {
    ...sent,
    ...{ device, effectiveAt: sent.answeredAt, score: marking.score },
    ...{ enough: enough(body, marking), questionKind: body.kind },
    recallLength: recallLength(body),
  };
}

function usualDuration(body: QuestionBody): number {
  return isRecalled(body.kind) ? expectedDuration(body.kind, recallLength(body)) : choosing;
}
