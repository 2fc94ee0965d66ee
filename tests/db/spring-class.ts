import { selectWeakSpots } from "../../db/weak-spots";
import type { QuestionSpot } from "../../study/classroom/weak-spots";
import type { Answer } from "../../study/question/answer";
import { chose } from "./device";
import { hour, opening } from "./moments";
import { newSchool, type Person, type School } from "./story";

export const noon = opening + 4 * hour;
export const right = chose("robusta");
export const wrong = chose("arabica");

/** A class of the coffee course and Liis, who teaches it. */
export interface SomeClass {
  school: School;
  liis: Person;
  classId: string;
  joinCode: string;
}

/** One with nobody else in it. */
export async function newClass(): Promise<SomeClass> {
  const school = await newSchool();
  const liis = await school.lecturer("Liis");
  const { id, joinCode } = await liis.opensClass("Spring");
  return { school, liis, classId: id, joinCode };
}

/** As many students as answers join the class and give one each. */
export async function studentsAnswer(
  { school, joinCode }: SomeClass,
  question: string,
  answers: Answer[],
): Promise<Person[]> {
  const students = await school.students(answers.length);
  for (const [i, answer] of answers.entries()) {
    await students[i]?.joins(joinCode);
    await answersAt(students[i], question, answer, noon);
  }
  return students;
}

/** Answers on a device of their own and sends it at once. */
export async function answersAt(
  student: Person | undefined,
  question: string,
  answer: Answer,
  now: number,
): Promise<void> {
  const phone = student?.device();
  phone?.answers(question, answer, now);
  await phone?.sends(now);
}

/** What Liis is told. */
export const looks = ({ school, liis, classId }: SomeClass) =>
  selectWeakSpots(school.db, liis.viewer, classId);

/** What Liis is told of one question. */
export async function spot(one: SomeClass, question: string): Promise<QuestionSpot | undefined> {
  const { topics } = await looks(one);
  return topics.flatMap((topic) => topic.questions).find((found) => found.question === question);
}
