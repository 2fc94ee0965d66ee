import { takeReviews } from "../../../db/take-reviews";
import { SentBatch } from "../../../study/memory/sent-event";
import { HttpRefusal } from "../gate";
import { forViewer } from "../handle";

export const POST = forViewer(
  { body: SentBatch, mostBytes: 1_048_576 },
  async ({ db, viewer, body, now }) => {
    if (body.user !== undefined && body.user !== viewer.id) {
      throw new HttpRefusal(401, "These answers are someone else’s. Sign in as their author.");
    }
    return takeReviews(db, viewer, body, now);
  },
);
