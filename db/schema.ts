/**
 * The tables. Written so that PostgreSQL can hold them too: text ids made by the app, times as integer ms UTC,
 * booleans as 0/1 integers, JSON only for payloads that no query looks into. Keys of per-student tables begin with
 * `user`, those of class tables with `class`.
 */
import {
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { Slide } from "../study/lecture/slide";
import type { Answer } from "../study/question/answer";
import type { Kind, QuestionBody } from "../study/question/question";

const at = (name: string) => integer(name);
const json = <T>(name: string) => text(name, { mode: "json" }).$type<T>();

export const users = sqliteTable(
  "users",
  {
    id: text("id").primaryKey(),
    /** The pseudonym as its owner writes it. */
    name: text("name").notNull(),
    /** The pseudonym folded for comparing: two people cannot differ by case alone. */
    nameKey: text("name_key").notNull(),
    passwordHash: text("password_hash").notNull(),
    siteRole: text("site_role", { enum: ["admin", "lecturer", "student"] }).notNull(),
    createdAt: at("created_at").notNull(),
  },
  (t) => [uniqueIndex("users_name_key").on(t.nameKey)],
);

export const sessions = sqliteTable(
  "sessions",
  {
    user: text("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    id: text("id").notNull(),
    createdAt: at("created_at").notNull(),
    seenAt: at("seen_at").notNull(),
    expiresAt: at("expires_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.user, t.id] })],
);

/** One-time links that make someone a lecturer or an admin. Only the token's hash is kept. */
export const invites = sqliteTable("invites", {
  tokenHash: text("token_hash").primaryKey(),
  role: text("role", { enum: ["admin", "lecturer"] }).notNull(),
  createdAt: at("created_at").notNull(),
  expiresAt: at("expires_at").notNull(),
  usedAt: at("used_at"),
  usedBy: text("used_by").references(() => users.id, { onDelete: "set null" }),
});

export const courses = sqliteTable("courses", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  code: text("code"),
  language: text("language").notNull(),
  authors: json<string[]>("authors").notNull(),
  source: text("source"),
  copiedFrom: text("copied_from"),
  /** Rises when past answers were marked again, so that devices fetch their log anew. */
  markingEpoch: integer("marking_epoch").notNull(),
  /** Changes whenever anything a device shows of the course changes. */
  version: text("version").notNull(),
  importedAt: at("imported_at").notNull(),
});

export const topics = sqliteTable(
  "topics",
  {
    course: text("course")
      .notNull()
      .references(() => courses.id),
    topic: text("topic").notNull(),
    title: text("title").notNull(),
    position: integer("position").notNull(),
    weight: real("weight").notNull(),
  },
  (t) => [primaryKey({ columns: [t.course, t.topic] })],
);

export const lectures = sqliteTable(
  "lectures",
  {
    course: text("course")
      .notNull()
      .references(() => courses.id),
    lecture: text("lecture").notNull(),
    title: text("title").notNull(),
    position: integer("position").notNull(),
    slides: json<Slide[]>("slides").notNull(),
  },
  (t) => [primaryKey({ columns: [t.course, t.lecture] })],
);

export const questions = sqliteTable(
  "questions",
  {
    course: text("course")
      .notNull()
      .references(() => courses.id),
    question: text("question").notNull(),
    lecture: text("lecture").notNull(),
    topic: text("topic").notNull(),
    slide: integer("slide").notNull(),
    position: integer("position").notNull(),
    enemies: json<string[]>("enemies").notNull(),
    currentRevision: integer("current_revision").notNull(),
    retiredAt: at("retired_at"),
    resetAt: at("reset_at"),
  },
  (t) => [primaryKey({ columns: [t.course, t.question] })],
);

export const questionRevisions = sqliteTable(
  "question_revisions",
  {
    course: text("course").notNull(),
    question: text("question").notNull(),
    revision: integer("revision").notNull(),
    body: json<QuestionBody>("body").notNull(),
    at: at("at").notNull(),
    /** Null: by an import. */
    by: text("by").references(() => users.id, { onDelete: "set null" }),
  },
  (t) => [
    primaryKey({ columns: [t.course, t.question, t.revision] }),
    foreignKey({
      columns: [t.course, t.question],
      foreignColumns: [questions.course, questions.question],
    }),
  ],
);

export const courseRoles = sqliteTable(
  "course_roles",
  {
    course: text("course")
      .notNull()
      .references(() => courses.id),
    user: text("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: text("role", { enum: ["owner", "editor"] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.course, t.user] })],
);

export const classes = sqliteTable(
  "classes",
  {
    id: text("id").primaryKey(),
    course: text("course")
      .notNull()
      .references(() => courses.id),
    name: text("name").notNull(),
    startsAt: at("starts_at").notNull(),
    examAt: at("exam_at"),
    /** Lectures the exam covers; null: all of the course. */
    scope: json<string[]>("scope"),
    joinCode: text("join_code").notNull(),
    archivedAt: at("archived_at"),
  },
  (t) => [uniqueIndex("classes_join_code").on(t.joinCode)],
);

export const enrolments = sqliteTable(
  "enrolments",
  {
    user: text("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    class: text("class")
      .notNull()
      .references(() => classes.id),
    role: text("role", { enum: ["owner", "lecturer", "student"] }).notNull(),
    joinedAt: at("joined_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.user, t.class] }),
    index("enrolments_by_class").on(t.class, t.role),
  ],
);

/** All events of all students, append-only: the truth. */
export const revlog = sqliteTable(
  "revlog",
  {
    user: text("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    id: text("id").notNull(),
    device: text("device").notNull(),
    deviceSeq: integer("device_seq").notNull(),
    /** Assigned by the server, per user, rising: what a device pulls by. */
    seq: integer("seq").notNull(),
    kind: text("kind", { enum: ["review", "void", "guessed", "overruled"] }).notNull(),
    /** Of a void, guessed or overruled event: the review it speaks of. */
    target: text("target"),
    course: text("course"),
    question: text("question"),
    revision: integer("revision"),
    response: json<{ answer: Answer; seed: number; hinted: boolean }>("response"),
    confidence: text("confidence", { enum: ["none", "guessing"] }),
    answeredAt: at("answered_at").notNull(),
    effectiveAt: at("effective_at").notNull(),
    utcOffset: integer("utc_offset").notNull(),
    durationMs: integer("duration_ms"),
    mode: text("mode", { enum: ["practice", "exam"] }),
    receivedAt: at("received_at").notNull(),
    /** Derived, 0..1: marked by the server from the response. */
    score: real("score"),
    /** Derived, 0/1: right enough to count as recalled (rating rule). */
    enough: integer("enough"),
    /** Derived: kind of the question that was marked. */
    questionKind: text("question_kind").$type<Kind>(),
    /** Derived: characters that had to be typed. */
    recallLength: integer("recall_length"),
    /** Derived, 1..4: null while the review counts for nothing (undone, before a reset). */
    rating: integer("rating"),
  },
  (t) => [
    primaryKey({ columns: [t.user, t.id] }),
    uniqueIndex("revlog_seq").on(t.user, t.seq),
    index("revlog_by_question").on(t.course, t.question, t.user, t.effectiveAt),
    uniqueIndex("revlog_by_device").on(t.user, t.device, t.deviceSeq, t.id),
    index("revlog_by_time").on(t.user, t.effectiveAt),
  ],
);

/** Derived: one student's memory of one question. Can be dropped and rebuilt from the revlog. */
export const cards = sqliteTable(
  "cards",
  {
    user: text("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    course: text("course").notNull(),
    question: text("question").notNull(),
    /** The memory model's own numbers. */
    state: json<Record<string, number>>("state").notNull(),
    reps: integer("reps").notNull(),
    lapses: integer("lapses").notNull(),
    firstAt: at("first_at").notNull(),
    lastAt: at("last_at").notNull(),
    lastOffset: integer("last_offset").notNull(),
    lastDay: integer("last_day").notNull(),
    lastRating: integer("last_rating").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.user, t.course, t.question] }),
    index("cards_by_question").on(t.course, t.question),
  ],
);

/** Derived, one row a student: how the newest folded event and the student's pace stand, for folding on top. */
export const folds = sqliteTable("folds", {
  user: text("user")
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  /** Name of the memory model and version of the rating rule that folded the cards; another one means refold. */
  by: text("by").notNull(),
  newestAt: at("newest_at").notNull(),
  newestDevice: text("newest_device").notNull(),
  newestDeviceSeq: integer("newest_device_seq").notNull(),
  paceN: integer("pace_n").notNull(),
  paceLogRatio: real("pace_log_ratio").notNull(),
});

/** What students say about questions. The text is shown to the lecturer without a name. */
export const reports = sqliteTable(
  "reports",
  {
    class: text("class")
      .notNull()
      .references(() => classes.id),
    id: text("id").notNull(),
    user: text("user").references(() => users.id, { onDelete: "set null" }),
    course: text("course").notNull(),
    question: text("question").notNull(),
    revision: integer("revision").notNull(),
    text: text("text").notNull(),
    status: text("status", { enum: ["open", "done", "declined"] }).notNull(),
    at: at("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.class, t.id] }),
    index("reports_by_question").on(t.class, t.question),
  ],
);
