import type { Answer } from "../question/answer";
import type { Amendment, ReviewEvent } from "./log";

interface Kept {
  /** Rises with every event the server takes from this student; null while only the device has it. */
  seq: number | null;
  /** The device's claim, ms UTC. */
  answeredAt: number;
}

/** A review as device and server keep it: what the fold needs, and the raw response. */
export type ReviewEntry = ReviewEvent &
  Kept & {
    /** The revision that was answered. */
    revision: number;
    answer: Answer;
    seed: number;
  };

export type LogEntry = ReviewEntry | (Amendment & Kept);
