import type { WeakSpots } from "../../study/classroom/weak-spots";
import type { Kind, Option } from "../../study/question/question";

/** What `GET /api/classes/ID/weak-spots` answers. */
export interface ClassReply {
  class: { id: string; name: string; course: string; examAt: number | null; joinCode: string };
  topics: { id: string; title: string }[];
  questions: {
    id: string;
    slide: number;
    lecture: string;
    prompt: string;
    kind: Kind;
    /** Of a single choice; empty for other kinds. */
    options: Option[];
  }[];
  weakSpots: WeakSpots;
  reports: { id: string; question: string; revision: number; text: string }[];
}

/** The prompt as one line: the blanks of a cloze as dots. */
export function promptLine(prompt: string): string {
  return prompt.replace(/\{\{[^}]*\}\}/g, "____");
}

/** Where the lecture shows the slide that a question is about. */
export function slideHref(reply: ClassReply, { lecture, slide }: ClassReply["questions"][number]) {
  return `/lecture/${reply.class.course}/${lecture}#slide-${slide}`;
}
