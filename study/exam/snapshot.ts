/** What a device holds of the server: enough to practise without it. */
import type { Slide } from "../lecture/slide";
import type { LogEntry } from "../memory/log-entry";
import type { ModelName } from "../memory/model";
import type { QuestionBody } from "../question/question";

/** A question as it is asked now. */
export interface AskedQuestion {
  id: string;
  lecture: string;
  topic: string;
  slide: number;
  /** Ids in the same course. */
  enemies: string[];
  /** ms UTC; answers before it count for nothing. */
  resetAt: number | null;
  revision: number;
  body: QuestionBody;
}

export interface CourseSummary {
  id: string;
  title: string;
  code: string | null;
  language: string;
  authors: string[];
  source: string | null;
  /** Changes with the content. */
  version: string;
  /** Rises when past answers were marked again. */
  markingEpoch: number;
}

export interface Lecture {
  id: string;
  title: string;
  slides: Slide[];
}

export interface CourseContent {
  topics: { id: string; title: string; weight: number }[];
  lectures: Lecture[];
  questions: AskedQuestion[];
}

/** A class the person is in. */
export interface ClassSummary {
  id: string;
  name: string;
  course: string;
  role: "owner" | "lecturer" | "student";
  startsAt: number;
  examAt: number | null;
  /** Lectures the exam covers; null: all. */
  scope: string[] | null;
  /** For those who teach it. */
  joinCode: string | null;
}

/** A course that anyone may try, and what folds the answers to it. */
export interface Trial {
  model: Snapshot["model"];
  /** `content` only where the device has another version. */
  course: CourseSummary & { content?: CourseContent };
}

export interface Snapshot {
  user: { id: string; name: string; siteRole: "admin" | "lecturer" | "student" };
  model: { name: ModelName; weights: number[]; rule: number };
  classes: ClassSummary[];
  /** `content` only where the device has another version. */
  courses: (CourseSummary & { content?: CourseContent })[];
  log: {
    /** The log starts afresh here: what the device has from the server is to be dropped. */
    afresh: boolean;
    entries: LogEntry[];
    /** To ask from next time. */
    cursor: number;
    /** There is more behind the cursor. */
    more: boolean;
    /** Stands for the courses' marking epochs; sent back with the cursor. */
    epoch: string;
  };
}
