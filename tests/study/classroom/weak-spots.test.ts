import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClassCounts, weakSpots } from "../../../study/classroom/weak-spots";

type Count = ClassCounts["questions"][number];

function met(question: string, n: number, sum: number, topic = "beans"): Count {
  return { question, topic, n, sum, options: [] };
}

function classOf(questions: Count[], topics: ClassCounts["topics"]): ClassCounts {
  return { students: 30, started: 20, questions, topics };
}

const someCounts = fc.record({
  students: fc.integer({ min: 0, max: 60 }),
  started: fc.integer({ min: 0, max: 60 }),
  questions: fc.array(
    fc.nat({ max: 40 }).chain((n) =>
      fc.record({
        question: fc.constantFrom("a", "b", "c", "d"),
        topic: fc.constantFrom("beans", "brewing"),
        n: fc.constant(n),
        sum: fc.double({ min: 0, max: n, noNaN: true }),
        options: fc.array(
          fc.record({
            option: fc.constantFrom("x", "y", null),
            students: fc.nat({ max: 9 }),
            key: fc.constant(false),
          }),
          { maxLength: 4 },
        ),
      }),
    ),
    { maxLength: 20 },
  ),
  topics: fc.constant<ClassCounts["topics"]>([
    { topic: "beans", n: 3, sum: 1 },
    { topic: "brewing", n: 12, sum: 6 },
  ]),
});

describe("weak spots", () => {
  test("tell no mean on fewer than five students and no shares on fewer than ten", () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const told = weakSpots(counts);
        expect(told.started === null).toBe(counts.started < 5);
        for (const { facility, questions } of told.topics) {
          for (const one of [facility, ...questions.map((question) => question.facility)]) {
            if (one) expect(one.n).toBeGreaterThanOrEqual(5);
          }
          for (const { distractors } of questions) {
            if (distractors) expect(distractors.n).toBeGreaterThanOrEqual(10);
            for (const { share } of distractors?.options ?? []) {
              expect(share * (distractors?.n ?? 0)).toBeGreaterThanOrEqual(3 - 1e-9);
            }
          }
        }
      }),
    );
  });

  test("rank by belief, not by the bare mean", () => {
    const few = met("few", 5, 1);
    const many = met("many", 100, 22);
    const { topics } = weakSpots(classOf([few, many], [{ topic: "beans", n: 100, sum: 25 }]));
    expect(few.sum / few.n).toBeLessThan(many.sum / many.n);
    expect(topics[0]?.questions.map(({ question }) => question)).toEqual(["many", "few"]);
  });

  test("put what is not known last, in the course's order, whatever is believed of it", () => {
    const questions = [met("x", 4, 0), met("a", 9, 9), met("y", 0, 0), met("b", 9, 1)];
    const topics = [
      { topic: "roasting", n: 4, sum: 0 },
      { topic: "beans", n: 9, sum: 5 },
      { topic: "brewing", n: 0, sum: 0 },
    ];
    const told = weakSpots(classOf(questions, topics));
    expect(told.topics.map(({ topic }) => topic)).toEqual(["beans", "roasting", "brewing"]);
    const order = told.topics[0]?.questions.map(({ question }) => question);
    expect(order).toEqual(["b", "a", "x", "y"]);
  });
});
