import type { AskedQuestion } from "../../study/exam/snapshot";
import type { BodyOf, Option, QuestionBody } from "../../study/question/question";
import { Chance } from "./chance";

/** What is wrong with the demo class and its course, for the lecturer to find. */
export interface Planted {
  /** Its questions are much harder at first sight than others. */
  topic: string;
  /** Half of the students take this wrong option. */
  misconception: { question: string; option: string };
  /** The key stands on another option than this one, which is right. */
  misKeyed: { question: string; option: string };
}

const weakTopic = "docker-components";

type Choice = AskedQuestion & { body: BodyOf<"choice"> };

/**
 * Draws what to plant. The same seed draws the same before and after the key was moved.
 * @param keyMoved is the question mis-keyed already?
 */
export function planted(asked: readonly AskedQuestion[], seed: number, keyMoved: boolean): Planted {
  const choices = asked.flatMap((question): Choice[] =>
    question.topic !== weakTopic && question.body.kind === "choice" && hasOneKey(question.body)
      ? [{ ...question, body: question.body }]
      : [],
  );
  const chance = new Chance(`${seed}/planted`);
  const misled = chance.pick(choices.filter(({ body }) => body.options.some(namesMisconception)));
  const misKeyed = chance.pick(choices.filter(({ id }) => id !== misled?.id));
  const option = misled && temptation(misled.body)?.id;
  const key = misKeyed && (keyMoved ? besideKey(misKeyed.body, -1) : besideKey(misKeyed.body, 0));
  if (!asked.some(({ topic }) => topic === weakTopic) || !misled || !misKeyed || !option || !key) {
    throw new Error(
      `The demo needs the topic ${weakTopic}, and two choice questions beside it, one of them with a misconception.`,
    );
  }
  return {
    topic: weakTopic,
    misconception: { question: misled.id, option },
    misKeyed: { question: misKeyed.id, option: key },
  };
}

/** One line for each. */
export function truthLines({ topic, misconception, misKeyed }: Planted): string[] {
  return [
    `topic ${topic}`,
    `misconception ${misconception.question} ${misconception.option}`,
    `mis-keyed ${misKeyed.question} ${misKeyed.option}`,
  ];
}

/** The wording with its key moved to the next option. */
export function misKeyed(body: QuestionBody): QuestionBody {
  if (body.kind !== "choice") return body;
  return withKey(body, besideKey(body, 1));
}

/** The wording with this option, and no other, as its key. */
export function withKey(body: BodyOf<"choice">, key: string | undefined): BodyOf<"choice"> {
  const options = body.options.map(({ correct: _, ...option }) =>
    option.id === key ? { ...option, correct: true } : option,
  );
  return { ...body, options };
}

/** The wrong option most likely to be taken: the first whose misconception has a name. */
export function temptation(body: BodyOf<"choice">): Option | undefined {
  return body.options.find((option) => option.correct !== true && namesMisconception(option));
}

function namesMisconception(option: Option): boolean {
  return option.misconception !== undefined;
}

function hasOneKey(body: BodyOf<"choice">): boolean {
  return body.options.filter(({ correct }) => correct === true).length === 1;
}

/** The option that many places after the key, round and round. */
function besideKey({ options }: BodyOf<"choice">, places: number): string | undefined {
  const key = options.findIndex(({ correct }) => correct === true);
  return options.at((key + places) % options.length)?.id;
}
