import { takeReviews } from "../../../db/take-reviews";
import { SentBatch } from "../../../study/memory/sent-event";
import { forViewer } from "../handle";

export const POST = forViewer(
  { body: SentBatch, mostBytes: 1_048_576 },
  ({ db, viewer, body, now }) => takeReviews(db, viewer, body, now),
);
