import type { Snapshot, Trial } from "../study/exam/snapshot";
import { RULE_VERSION } from "../study/memory/rating";
import { selectClassesOf } from "./classes";
import { selectCourseContent, selectCoursesFollowed, selectShippedCourse } from "./courses";
import type { Reading } from "./database";
import { model } from "./folding";
import { selectRestoreMark } from "./restore-mark";
import { selectLog } from "./revlog";
import type { Viewer } from "./users";

const page = 2000;

const presentModel = (): Snapshot["model"] => ({
  name: model.name,
  weights: [...model.weights],
  rule: RULE_VERSION,
});

/**
 * What a device needs to practise a shipped course for someone without an account. Throws NotFound for any other course.
 * @param version what the device holds of it
 */
export async function selectTrial(db: Reading, id: string, version: string): Promise<Trial> {
  return { model: presentModel(), course: await selectShippedCourse(db, id, version) };
}

/**
 * What a device needs to practise for this person.
 * @param has what the device holds: the log up to `cursor` as of `epoch`, and courses by id with their version
 */
export async function selectSnapshot(
  db: Reading,
  viewer: Viewer,
  has: { cursor: number; epoch: string; courses: ReadonlyMap<string, string> },
): Promise<Snapshot> {
  const followed = await selectCoursesFollowed(db, viewer);
  const courses: Snapshot["courses"] = [];
  for (const course of followed) {
    const known = has.courses.get(course.id) === course.version;
    courses.push(
      known ? course : { ...course, content: await selectCourseContent(db, viewer, course.id) },
    );
  }
  const marks = followed.map(({ id, markingEpoch }) => `${id}:${markingEpoch}`).sort();
  const epoch = [await selectRestoreMark(db), ...marks].join(",");
  // A course followed anew brings no past answers that the device lacks, but a raised epoch changes those it has.
  const afresh = has.cursor === 0 || has.epoch !== epoch;
  const since = afresh ? 0 : has.cursor;
  const entries = await selectLog(db, viewer, since, page);
  return {
    user: viewer,
    model: presentModel(),
    classes: await selectClassesOf(db, viewer),
    courses,
    log: {
      afresh,
      entries,
      cursor: entries.at(-1)?.seq ?? since,
      more: entries.length === page,
      epoch,
    },
  };
}
