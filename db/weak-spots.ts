import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { type ClassCounts, type WeakSpots, weakSpots } from "../study/classroom/weak-spots";
import type { QuestionBody } from "../study/question/question";
import { selectClassTaught } from "./classes";
import { isCurrentRevision } from "./current-revision";
import type { Reading } from "./database";
import { questionRevisions, questions, topics } from "./schema";
import type { Viewer } from "./users";

/**
 * A class's weak spots, for its lecturers. Throws NotFound for anyone else. Nothing is told on fewer than five students
 * (`study/classroom`): the counts behind it do not leave this function.
 */
export async function selectWeakSpots(
  db: Reading,
  viewer: Viewer,
  classId: string,
): Promise<WeakSpots> {
  const taught = await selectClassTaught(db, viewer, classId);
  return weakSpots(await selectCounts(db, classId, taught.course));
}

/** Students of the class. Accounts with a staff role, of the site or of the course, are none, however they joined. */
const studentsOf = (classId: string, course: string) => sql`
  select e.user
  from enrolments e
  join users u on u.id = e.user and u.site_role = 'student'
  where e.class = ${classId} and e.role = 'student'
    and not exists (select 1 from course_roles c where c.course = ${course} and c.user = e.user)`;

/**
 * First attempts: each student's first review of each question that counts (after a reset the first since it), undone or
 * not.
 */
const firstAttempts = (classId: string, course: string) => sql`
  select q.topic, a.question, a.user, a.score, a.response, a.question_kind
  from (
    select r.question, r.user, r.score, r.response, r.question_kind,
      row_number() over (
        partition by r.user, r.question order by r.effective_at, r.device, r.device_seq, r.id
      ) as nth
    from revlog r
    join questions q on q.course = r.course and q.question = r.question
    join (${studentsOf(classId, course)}) s on s.user = r.user
    where r.course = ${course} and r.kind = 'review'
      and q.retired_at is null and (q.reset_at is null or r.effective_at >= q.reset_at)
  ) a
  join questions q on q.course = ${course} and q.question = a.question
  where a.nth = 1`;

const Attempt = z.object({
  topic: z.string(),
  question: z.string(),
  user: z.string(),
  score: z.number(),
  response: z.string(),
  question_kind: z.string(),
});

const Chosen = z.object({
  answer: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("choice"), option: z.string() }),
    z.object({ kind: z.literal("unknown") }),
  ]),
});

async function selectCounts(db: Reading, classId: string, course: string): Promise<ClassCounts> {
  const members = await db.q.all(studentsOf(classId, course));
  const asked = await db.q
    .select({
      question: questions.question,
      topic: questions.topic,
      body: questionRevisions.body,
    })
    .from(questions)
    .innerJoin(questionRevisions, isCurrentRevision)
    .where(and(eq(questions.course, course), isNull(questions.retiredAt)))
    .orderBy(questions.lecture, questions.position);
  const named = await db.q
    .select({ topic: topics.topic })
    .from(topics)
    .where(eq(topics.course, course))
    .orderBy(topics.position);
  const attempts = z.array(Attempt).parse(await db.q.all(firstAttempts(classId, course)));

  const byQuestion = new Map(
    asked.map(({ body, ...one }) => [
      one.question,
      {
        ...{ ...one, n: 0, sum: 0, keys: keysOf(body), known: optionsOf(body) },
        options: new Map<string | null, number>(),
      },
    ]),
  );
  const byTopic = new Map(named.map(({ topic }) => [topic, new Map<string, number[]>()]));
  for (const { topic, question, user, score, response, question_kind: kind } of attempts) {
    const one = byQuestion.get(question);
    if (!one) continue;
    one.n += 1;
    one.sum += score;
    const chosen = Chosen.safeParse(JSON.parse(response));
    // "I don't know" on a question without options is no option.
    if (kind === "choice" && one.keys && chosen.success) {
      const { answer } = chosen.data;
      const option = answer.kind === "choice" ? answer.option : null;
      // What is not an option (any more) is told to nobody.
      if (option === null || one.known.has(option)) {
        one.options.set(option, (one.options.get(option) ?? 0) + 1);
      }
    }
    const students = byTopic.get(topic);
    students?.set(user, [...(students.get(user) ?? []), score]);
  }
  return {
    students: members.length,
    started: new Set(attempts.map((attempt) => attempt.user)).size,
    questions: [...byQuestion.values()].map(({ options, keys, known: _, ...one }) => ({
      ...one,
      options: [...options].map(([option, students]) => ({
        option,
        students,
        key: option !== null && keys?.has(option) === true,
      })),
    })),
    topics: [...byTopic].map(([topic, students]) => ({
      topic,
      n: students.size,
      sum: [...students.values()].reduce((total, scores) => total + mean(scores), 0),
    })),
  };
}

/** The right options of a choice question; null for other kinds. */
function keysOf(body: QuestionBody): Set<string> | null {
  if (body.kind !== "choice") return null;
  return new Set(body.options.flatMap(({ id, correct }) => (correct ? [id] : [])));
}

function optionsOf(body: QuestionBody): Set<string> {
  return new Set(body.kind === "choice" ? body.options.map(({ id }) => id) : []);
}

function mean(scores: number[]): number {
  return scores.reduce((total, score) => total + score, 0) / scores.length;
}
