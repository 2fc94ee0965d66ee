import { describe, expect, test } from "vitest";
import { CoffeeCourse } from "./coffee-course";
import { chose, unknown, wrote } from "./device";
import { day } from "./moments";
import { newClass, noon, right, spot, studentsAnswer, wrong } from "./spring-class";

describe("what a class chose", () => {
  test("is told from ten students on, rare choices put together", async () => {
    const spring = await newClass();
    const nine = [right, right, right, right, right, wrong, wrong, wrong, unknown];
    await studentsAnswer(spring, "most-caffeine", nine);
    expect(await spot(spring, "most-caffeine")).toMatchObject({ distractors: null });
    await studentsAnswer(spring, "most-caffeine", [chose("liberica")]);
    expect(await spot(spring, "most-caffeine")).toMatchObject({
      distractors: { n: 10, options: [{ option: "robusta", share: 0.5 }], other: 0.5 },
    });
    await studentsAnswer(spring, "most-caffeine", [unknown, unknown]);
    expect((await spot(spring, "most-caffeine"))?.distractors).toEqual({
      n: 12,
      options: [{ option: "robusta", share: 5 / 12 }],
      other: 7 / 12,
    });
  });

  test("is nothing where there are no options, whoever said 'I don't know'", async () => {
    const spring = await newClass();
    await studentsAnswer(spring, "popping-beans", [...Array(11).fill(unknown), wrote("crack")]);
    expect(await spot(spring, "popping-beans")).toMatchObject({
      facility: { n: 12 },
      distractors: null,
    });
  });

  test("is counted anew where a question became one with options", async () => {
    const spring = await newClass();
    await studentsAnswer(spring, "popping-beans", Array(12).fill(unknown));
    const course = new CoffeeCourse().rewrite(
      "popping-beans",
      `
    kind: choice
    topic: roasting
    slide: 2
    prompt: What is it called when the beans begin to pop?
    options:
      - { id: first, text: First crack, correct: true }
      - { id: second, text: Second crack }
      - { id: third, text: Third crack }
    explanation: Steam breaks the beans open.
`,
    );
    await spring.school.imports(course, noon + day);
    expect(await spot(spring, "popping-beans")).toMatchObject({
      facility: { n: 12, mean: 0 },
      distractors: null,
    });
  });
});
