import { describe, expect, test } from "vitest";
import { hardestQuestions, recallRuns } from "../../../study/exam/recall-runs";
import { answered, steps } from "./answered";
import { day, model, moment } from "./sitting";

describe("the recall of a question between its reviews", () => {
  test("is a run for each review, from it to the next one and on to the end", () => {
    const runs = recallRuns(steps(answered("a", 9), answered("a", 4)), model, moment.now + day);
    const ends = runs.map((run) => [run[0]?.at, run.at(-1)?.at].map((at) => at ?? 0));
    expect(ends).toEqual([
      [moment.now - 9 * day, moment.now - 4 * day],
      [moment.now - 4 * day, moment.now + day],
    ]);
    expect(recallRuns([], model, moment.now)).toEqual([]);
  });

  test("begins at one and falls, the slower the more often it was recalled", () => {
    const [first = [], second = []] = recallRuns(
      steps(answered("a", 10), answered("a", 5)),
      model,
      moment.now,
    );
    expect(first[0]?.recall).toBe(1);
    for (const [i, { recall }] of first.entries()) {
      if (i > 0) expect(recall).toBeLessThan(first[i - 1]?.recall ?? 0);
    }
    expect(second.at(-1)?.recall).toBeGreaterThan(first.at(-1)?.recall ?? 1);
  });

  test("is nothing from a wrong answer until it is recalled", () => {
    const log = [answered("a", 6), answered("a", 4, "wrong"), answered("a", 2)];
    const [, wrong = [], again = []] = recallRuns(steps(...log), model, moment.now);
    expect(wrong.map(({ recall }) => recall)).toEqual([0, 0]);
    expect(again[0]?.recall).toBe(1);
  });
});

describe("the hardest questions", () => {
  const names = (most: number, ...log: Parameters<typeof steps>) =>
    hardestQuestions(steps(...log), most).map(({ question, missed, reps }) =>
      [question, missed, reps].join(" "),
    );

  test("are those missed most often, of those answered twice", () => {
    const log = [
      ...[answered("once", 9, "wrong"), answered("never", 9), answered("never", 8)],
      ...[answered("twice", 9, "wrong"), answered("twice", 8, "wrong"), answered("twice", 7)],
      ...[answered("seldom", 9, "wrong"), answered("seldom", 8), answered("seldom", 7)],
    ];
    expect(names(3, ...log)).toEqual(["twice 2 3", "seldom 1 3"]);
    expect(names(1, ...log)).toEqual(["twice 2 3"]);
  });

  test("are ranked by difficulty where they were missed as often", () => {
    const log = [
      ...[answered("eased", 9, "wrong"), answered("eased", 8), answered("eased", 7)],
      ...[
        answered("harder", 9, "wrong"),
        answered("harder", 8, "wrong"),
        answered("eased", 6, "wrong"),
      ],
    ];
    const [first, second] = hardestQuestions(steps(...log), 2);
    expect([first?.missed, second?.missed]).toEqual([2, 2]);
    expect(first?.card.state.difficulty).toBeGreaterThan(second?.card.state.difficulty ?? 10);
  });
});
