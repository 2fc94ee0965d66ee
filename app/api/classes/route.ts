import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import { insertClass, selectClassesOf } from "../../../db/classes";
import { transaction } from "../../../db/database";
import { Id } from "../../../study/question/question";
import { forViewer } from "../handle";
import { isVisible, notVisible } from "../visible-text";

const NewClass = z.strictObject({
  course: Id,
  name: z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(80),
    z.refine((text) => isVisible(text), notVisible),
  ),
  /** ms UTC, or null while the date is not known. */
  examAt: z.nullable(z.int().check(z.minimum(0), z.maximum(1e14))),
});

export const GET = forViewer({}, async ({ db, viewer }) => ({
  classes: await selectClassesOf(db, viewer),
}));

export const POST = forViewer({ body: NewClass }, async ({ db, viewer, body, now }) => {
  const id = randomUUID();
  const joinCode = await transaction(db, (tx) => insertClass(tx, viewer, { ...body, id, now }));
  return { id, joinCode };
});
