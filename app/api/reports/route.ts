import * as z from "zod/mini";
import { transaction } from "../../../db/database";
import { insertReport } from "../../../db/reports";
import { Id } from "../../../study/question/question";
import { forViewer } from "../handle";
import { isVisible, notVisible } from "../visible-text";

const Report = z.strictObject({
  id: z.guid(),
  class: z.string().check(z.maxLength(64)),
  question: Id,
  revision: z.int().check(z.minimum(1)),
  text: z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(1000),
    z.refine((text) => isVisible(text, true), notVisible),
  ),
});

export const POST = forViewer({ body: Report }, async ({ db, viewer, body, now }) => {
  await transaction(db, (tx) => insertReport(tx, viewer, body, now));
});
