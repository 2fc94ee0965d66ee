import { expect, test } from "vitest";
import { mark } from "../../../study/question/mark";
import type { BodyOf } from "../../../study/question/question";

const body: BodyOf<"typed"> = {
  kind: "typed",
  prompt: "How much?",
  explanation: "So much.",
  answer: ["1.5", "one and a half"],
  tolerance: 0.1,
  unit: "GB",
};

test.each([
  ["1.5", true],
  ["1,5 GB", true],
  ["1.6", true],
  ["1.7", false],
  ["-1.5", false],
  ["15", false],
  ["one and a half", true],
])("the number %s is right: %s", (text, right) => {
  expect(mark(body, { kind: "typed", text }).right).toBe(right);
});
