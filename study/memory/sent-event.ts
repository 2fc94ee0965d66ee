/** What a device sends: one event of the log, as it happened there. Score and rating are not among it: the server marks. */
import * as z from "zod/mini";
import { Answer } from "../question/answer";
import { Id } from "../question/question";

const Uuid = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

/** The device's own id, made once on it. */
const DeviceId = Uuid;

const happened = {
  /** UUIDv7 made at the tap. */
  id: Uuid,
  /** Counts this device's events. */
  deviceSeq: z.int().check(z.minimum(0), z.maximum(1e9)),
  /** The device's claim, ms UTC. */
  answeredAt: z.int().check(z.minimum(0), z.maximum(1e14)),
  /** Minutes east of UTC. */
  utcOffset: z.int().check(z.minimum(-16 * 60), z.maximum(16 * 60)),
};

/** One answer by one student at one time. */
export const SentReview = z.strictObject({
  ...happened,
  kind: z.literal("review"),
  course: Id,
  question: Id,
  /** The revision that was answered. */
  revision: z.int().check(z.minimum(1)),
  answer: Answer,
  /** Shuffled the options. */
  seed: z.int().check(z.minimum(0), z.maximum(0xffffffff)),
  /** The slide was opened before the answer. */
  hinted: z.boolean(),
  confidence: z.enum(["none", "guessing"]),
  durationMs: z.int().check(z.minimum(0), z.maximum(86_400_000)),
  mode: z.enum(["practice", "exam"]),
  /** A device may send what it thought; it is ignored. */
  score: z.optional(z.unknown()),
  rating: z.optional(z.unknown()),
});
export type SentReview = z.infer<typeof SentReview>;

/**
 * Said about an earlier review: `void` undoes it for memory, `guessed` owns up after a right answer,
 * `overruled` says "I was right". Class statistics keep the original.
 */
const SentAmendment = z.strictObject({
  ...happened,
  kind: z.enum(["void", "guessed", "overruled"]),
  target: Uuid,
});

export const SentEvent = z.discriminatedUnion("kind", [SentReview, SentAmendment]);
export type SentEvent = z.infer<typeof SentEvent>;

/** The body of `POST /api/reviews`. Events are parsed one by one, so that one bad event does not hold up the rest. */
export const SentBatch = z.strictObject({
  device: DeviceId,
  /** Whose answers these are, so that they are not taken for those of the next person who signs in on the device. */
  user: z.optional(z.string().check(z.maxLength(64))),
  /** The device's clock at sending, ms UTC: the server reads the skew from it. */
  clock: z.int().check(z.minimum(0), z.maximum(1e14)),
  events: z.array(z.unknown()).check(z.minLength(1), z.maxLength(200)),
});
