import { lintDeck } from "../study/question/lint/lint-deck";
import type { CourseFile } from "./course";
import type { DeckReading } from "./deck";
import { didYouMean } from "./did-you-mean";
import type { MarkdownReading } from "./markdown";
import type { Problem } from "./problem";

/** A lecture's folder, its two files read. */
export interface LectureReading {
  /** The folder's name. */
  id: string;
  lecture: MarkdownReading;
  deck: DeckReading;
}

/** What is wrong between the files of a course: ids, topics, slides, enemies, images, and what lint says. */
export function courseProblems(
  course: CourseFile | null,
  lectures: LectureReading[],
  files: ReadonlyMap<string, string>,
): Problem[] {
  const ids = new Set(lectures.flatMap(({ deck }) => [...deck.lines.keys()]));
  return [
    ...idsOfTwoDecks(lectures),
    ...lectures.flatMap((reading) => [
      ...(course ? unknownTopics(reading, course) : []),
      ...unknownEnemies(reading, ids),
      ...missingImages(reading, files),
      ...lintProblems(reading),
    ]),
  ];
}

function deckError(reading: LectureReading, line: number, message: string): Problem {
  return { path: `${reading.id}/deck.yaml`, line, level: "error", message };
}

/** The line of a part where it is known, else of the question, else the first of the deck. */
function lineOf({ deck }: LectureReading, question: string, part?: string): number {
  const ofPart = part === undefined ? undefined : deck.partLines.get(question)?.get(part);
  return ofPart ?? deck.lines.get(question) ?? 1;
}

function idsOfTwoDecks(lectures: LectureReading[]): Problem[] {
  const home = new Map<string, string>();
  return lectures.flatMap((reading) =>
    [...reading.deck.lines].flatMap(([id, line]) => {
      const first = home.get(id);
      if (first === undefined) home.set(id, reading.id);
      return first === undefined
        ? []
        : [deckError(reading, line, `the question id '${id}' is taken already, in ${first}`)];
    }),
  );
}

function unknownTopics(reading: LectureReading, course: CourseFile): Problem[] {
  const topics = course.topics.map((topic) => topic.id);
  return reading.deck.questions.flatMap(({ id, topic }) =>
    topics.includes(topic)
      ? []
      : [
          deckError(
            reading,
            lineOf(reading, id, "topic"),
            `course.yaml has no topic '${topic}'${didYouMean(topic, topics)}`,
          ),
        ],
  );
}

function unknownEnemies(reading: LectureReading, ids: ReadonlySet<string>): Problem[] {
  return reading.deck.questions.flatMap(({ id, enemies }) =>
    enemies.flatMap((enemy) =>
      ids.has(enemy)
        ? []
        : [
            deckError(
              reading,
              lineOf(reading, id, `enemies/${enemy}`),
              `the course has no question '${enemy}' to be an enemy${didYouMean(enemy, ids)}`,
            ),
          ],
    ),
  );
}

function missingImages(reading: LectureReading, files: ReadonlyMap<string, string>): Problem[] {
  return reading.lecture.images.flatMap(({ src, line }) =>
    files.has(`${reading.id}/${src}`)
      ? []
      : [
          {
            path: `${reading.id}/lecture.md`,
            line,
            level: "error",
            message: `the lecture's folder has no file '${src}'`,
          },
        ],
  );
}

function lintProblems(reading: LectureReading): Problem[] {
  return lintDeck(reading.deck.questions, reading.lecture.slides).map((finding) => ({
    path: `${reading.id}/deck.yaml`,
    line: lineOf(reading, finding.question, finding.part),
    level: finding.level,
    message: `${finding.message} (${finding.rule}, question '${finding.question}')`,
  }));
}
