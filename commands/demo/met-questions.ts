import type { AskedQuestion } from "../../study/exam/snapshot";
import type { QuestionBody } from "../../study/question/question";
import { Chance } from "./chance";
import { type Planted, temptation, withKey } from "./planted";

/** A question as the simulated students meet it. */
export interface Met {
  asked: AskedQuestion;
  /** As the lecture taught it: the right key, whatever the question says. */
  taught: QuestionBody;
  /** On the scale of ability: a student of ability 0 knows a question of difficulty 0 at first sight half of the time. */
  difficulty: number;
  /** The wrong option that most who err take; null for kinds other than choice. */
  favourite: string | null;
  /** Is the favourite taken by half of the students, whatever they are able to? */
  misleads: boolean;
  /** Do all who err take the favourite? Scattered answers would hide the shares, as few of a kind are not told. */
  oneWay: boolean;
}

/** How much harder the weak topic's questions are at first sight. */
const weaker = 2.4;

/** The demo course's questions by id, each with what is true of it. */
export function metQuestions(
  asked: readonly AskedQuestion[],
  plant: Planted,
  seed: number,
): Map<string, Met> {
  return new Map(
    asked.map((question) => {
      const chance = new Chance(`${seed}/question/${question.id}`);
      const difficulty = difficultyOf(question, plant, chance);
      return [question.id, { ...met(question, plant, chance), difficulty }];
    }),
  );
}

function difficultyOf({ id, topic }: AskedQuestion, plant: Planted, chance: Chance): number {
  if (id === plant.misKeyed.question) return 0;
  // Those who do not hold the misconception mostly know better.
  if (id === plant.misconception.question) return -2.5;
  return -0.7 + 0.6 * chance.normal() + (topic === plant.topic ? weaker : 0);
}

function met(asked: AskedQuestion, plant: Planted, chance: Chance): Omit<Met, "difficulty"> {
  const { id, body } = asked;
  const misleads = id === plant.misconception.question;
  const misKeyed = id === plant.misKeyed.question;
  const met = { asked, taught: body, favourite: null, misleads, oneWay: misleads || misKeyed };
  if (body.kind !== "choice") return met;
  if (misKeyed) {
    const key = body.options.find(({ correct }) => correct === true);
    return {
      ...met,
      taught: withKey(body, plant.misKeyed.option),
      favourite: key?.id ?? null,
    };
  }
  const wrong = chance.pick(body.options.filter(({ correct }) => correct !== true));
  return { ...met, favourite: (temptation(body) ?? wrong)?.id ?? null };
}
