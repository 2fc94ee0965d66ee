import { and, asc, eq, inArray } from "drizzle-orm";
import type { QuestionBody } from "../study/question/question";
import type { Reading } from "./database";
import { questionRevisions, questions } from "./schema";

/** What is needed to mark answers to a question. */
export interface MarkingKey {
  resetAt: number | null;
  retiredAt: number | null;
  currentRevision: number;
  /** By revision number. */
  bodies: Map<number, QuestionBody>;
}

/**
 * The wording whose key marks an answer that was given to revision `answered`: the newest one that can be reached from
 * it without a change of kind. So a corrected key marks past answers too, and answers that come in late are marked as if
 * they had come in time. Undefined where there is no such revision.
 */
export function bodyThatMarks(
  bodies: ReadonlyMap<number, QuestionBody>,
  answered: number,
): QuestionBody | undefined {
  let body = bodies.get(answered);
  for (let later = answered + 1; bodies.has(later); later++) {
    const next = bodies.get(later);
    if (!body || next?.kind !== body.kind) break;
    body = next;
  }
  return body;
}

/** The marking keys of these questions of a course, retired ones too, by question id. */
export async function selectMarkingKeys(
  db: Reading,
  course: string,
  ids: string[],
): Promise<Map<string, MarkingKey>> {
  const rows = await db.q
    .select({
      question: questions.question,
      resetAt: questions.resetAt,
      retiredAt: questions.retiredAt,
      currentRevision: questions.currentRevision,
      revision: questionRevisions.revision,
      body: questionRevisions.body,
    })
    .from(questions)
    .innerJoin(
      questionRevisions,
      and(
        eq(questionRevisions.course, questions.course),
        eq(questionRevisions.question, questions.question),
      ),
    )
    .where(and(eq(questions.course, course), inArray(questions.question, ids)))
    .orderBy(asc(questionRevisions.revision));
  const keys = new Map<string, MarkingKey>();
  for (const { question, revision, body, ...rest } of rows) {
    const key = keys.get(question) ?? { ...rest, bodies: new Map() };
    key.bodies.set(revision, body);
    keys.set(question, key);
  }
  return keys;
}
