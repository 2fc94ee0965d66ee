import type { AskedQuestion, CourseContent } from "../../study/exam/snapshot";

/** A question with its number in the deck, from 1. */
export interface Numbered {
  number: number;
  question: AskedQuestion;
}

/** One lecture's questions by topic, in the course's order and numbered through. */
export interface DeckTopic {
  id: string;
  title: string;
  questions: Numbered[];
}

/** The deck of a lecture, topic by topic; topics without a question of it are left out. */
export function deckTopics(content: CourseContent, lecture: string): DeckTopic[] {
  let number = 0;
  return content.topics.flatMap(({ id, title }) => {
    const questions = content.questions
      .filter((one) => one.lecture === lecture && one.topic === id)
      .map((question) => ({ number: ++number, question }));
    return questions.length > 0 ? [{ id, title, questions }] : [];
  });
}
