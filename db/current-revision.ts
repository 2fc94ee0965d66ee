import { and, eq } from "drizzle-orm";
import { questionRevisions, questions } from "./schema";

/** Joins a question with its present wording. @internal to db */
export const isCurrentRevision = and(
  eq(questionRevisions.course, questions.course),
  eq(questionRevisions.question, questions.question),
  eq(questionRevisions.revision, questions.currentRevision),
);
