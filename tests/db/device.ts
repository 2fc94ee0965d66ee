import type { Db } from "../../db/database";
import { type Receipt, takeReviews } from "../../db/take-reviews";
import type { Viewer } from "../../db/users";
import type { SentEvent, SentReview } from "../../study/memory/sent-event";
import type { Answer } from "../../study/question/answer";
import { newId } from "./ids";

export function chose(option: string): Answer {
  return { kind: "choice", option };
}

export function wrote(text: string): Answer {
  return { kind: "typed", text };
}

export const unknown: Answer = { kind: "unknown" };

/** A student's device: what it answers waits until it sends. */
export class Device {
  private outbox: unknown[] = [];
  private seq = 0;

  constructor(
    private readonly db: Db,
    private readonly viewer: Viewer,
    readonly id: string,
  ) {}

  private happened(answeredAt: number) {
    this.seq += 1;
    return { id: newId(), deviceSeq: this.seq, answeredAt, utcOffset: 120 };
  }

  /** Answers a question of the coffee course; waits to be sent. */
  answers(
    question: string,
    answer: Answer,
    answeredAt: number,
    more: Partial<SentReview> = {},
  ): SentReview {
    const review: SentReview = {
      ...this.happened(answeredAt),
      kind: "review",
      course: "coffee",
      question,
      revision: 1,
      answer,
      seed: 1,
      hinted: false,
      confidence: "none",
      durationMs: 4000,
      mode: "practice",
      ...more,
    };
    this.outbox.push(review);
    return review;
  }

  /** Says something about an earlier review; waits to be sent. */
  says(kind: "void" | "guessed" | "overruled", target: { id: string }, answeredAt: number) {
    const event: SentEvent = { ...this.happened(answeredAt), kind, target: target.id };
    this.outbox.push(event);
    return event;
  }

  /** Sends what waits; its clock is right unless told otherwise. */
  sends(now: number, clock = now): Promise<Receipt> {
    const events = this.outbox;
    this.outbox = [];
    return this.posts(events, now, clock);
  }

  /** Sends just these events, whatever they are. */
  posts(events: unknown[], now: number, clock = now): Promise<Receipt> {
    return takeReviews(this.db, this.viewer, { device: this.id, clock, events }, now);
  }
}
