import { expect, test } from "vitest";
import type { ClassReply } from "../../app/class/class-reply";
import { findingOf } from "../../app/class/finding";
import type { QuestionSpot, TopicSpot } from "../../study/classroom/weak-spots";

const facility = (mean: number, high: number) => ({ n: 40, mean, low: mean / 2, high });

/** A question with a key and two wrong options: one that its author has named, one that nobody foresaw. */
const asked = (id: string, slide: number): ClassReply["questions"][number] => ({
  ...{ id, slide, lecture: "01-tides", prompt: `Question \`${id}\`?`, kind: "choice" },
  options: [
    { id: "moon", text: "The moon", correct: true },
    { id: "wind", text: "The wind", misconception: "takes waves for tides" },
    { id: "sun", text: "The *sun*" },
  ],
});

const reply: ClassReply = {
  class: { id: "c", name: "Spring", course: "sea", examAt: null, joinCode: "abcdefgh" },
  topics: [{ id: "tides", title: "Tides" }],
  questions: [asked("first", 2), asked("second", 3)],
  weakSpots: { students: 40, started: 40, topics: [] },
  reports: [],
};

function spot(
  question: string,
  told: QuestionSpot["facility"],
  chosen?: Record<string, number>,
): QuestionSpot {
  const options = Object.entries(chosen ?? {}).map(([option, share]) => ({ option, share }));
  return { question, facility: told, distractors: chosen ? { n: 40, options, other: null } : null };
}

const topic = (told: TopicSpot["facility"], ...questions: QuestionSpot[]): TopicSpot => ({
  ...{ topic: "tides", facility: told, questions },
});

test("a weak topic is to be taught again, at its worst question's slide, for the mistake made there", () => {
  const weak = topic(
    facility(0.4, 0.55),
    spot("second", facility(0.2, 0.4), { wind: 0.7, moon: 0.2, sun: 0.1 }),
    spot("first", facility(0.6, 0.8), { moon: 0.6, sun: 0.4 }),
  );
  expect(findingOf(weak, reply)).toMatchObject({
    act: "re-teach",
    question: { slide: 3 },
    reason: "Behind most wrong answers at the worst question: the student takes waves for tides.",
  });
});

test("a key is in doubt where more chose an option that its author did not foresee", () => {
  const doubtful = topic(
    facility(0.7, 0.85),
    spot("first", facility(0.4, 0.55), { wind: 0.6, moon: 0.4 }),
    spot("second", facility(0.45, 0.6), { sun: 0.55, moon: 0.45 }),
  );
  expect(findingOf(doubtful, reply)).toMatchObject({
    act: "check the key",
    question: { id: "second" },
    reason: "More chose “The sun” at one question than the answer that counts as right.",
  });
});

test("in a topic that is not weak, a question that surely is gets talked about", () => {
  const one = topic(facility(0.7, 0.85), spot("first", facility(0.3, 0.5)));
  expect(findingOf(one, reply)).toMatchObject({
    act: "talk",
    reason: "One question has 30\u00a0% right: “Question first?”",
  });
  const none = topic(facility(0.7, 0.85), spot("first", facility(0.45, 0.65)));
  expect(findingOf(none, reply)).toMatchObject({ act: "fine", reason: "" });
});

test("nothing is concluded where nothing is told", () => {
  expect(findingOf(topic(null, spot("first", null)), reply)).toBeNull();
  expect(findingOf(topic(facility(0.3, 0.5), spot("first", null)), reply)).toMatchObject({
    act: "re-teach",
    question: null,
    reason: "Too few have answered any one question to say where.",
  });
});
