import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { demoCourse, isDemoUser, selectOptionalDemo } from "../../commands/demo/demo-class";
import { type Made, makeDemo } from "../../commands/demo/making";
import { removeDemo } from "../../commands/demo/removal";
import { demo } from "../../commands/demo-command";
import { selectCoursesFollowed } from "../../db/courses";
import { type Db, openDatabase, transaction } from "../../db/database";
import { importContent } from "../../db/import-content";
import { migrateDatabase } from "../../db/migrate";
import { passwordMatches } from "../../db/passwords";
import { users } from "../../db/schema";
import type { Viewer } from "../../db/users";
import { selectWeakSpots } from "../../db/weak-spots";
import { chose } from "../db/device";
import { day, minute, opening } from "../db/moments";
import { newDatabase, School } from "../db/story";

const now = opening + 30 * day;
const limit = 180_000;

async function schoolOfOurs(): Promise<School> {
  const { db } = await newDatabase();
  const school = new School(db, "content");
  await school.importsContent(opening);
  return school;
}

async function run(...args: string[]) {
  const said = { out: "", err: "" };
  const paper = (to: "out" | "err") => ({
    write(text: string) {
      said[to] += text;
    },
  });
  const code = await demo(args, paper("out"), paper("err"), 3);
  return { code, ...said };
}

test("the same seed makes the same rows, another seed others", { timeout: limit }, async () => {
  const school = await schoolOfOurs();
  const rows = async (seed: number) => {
    await makeDemo(school.db, seed, 2, now);
    const made = await school.everything();
    await transaction(school.db, removeDemo);
    return made;
  };
  const [one, again, other] = [await rows(1), await rows(1), await rows(2)];
  expect(again).toEqual(one);
  for (const table of ["revlog", "cards", "users", "classes"]) {
    expect(other[table]).not.toEqual(one[table]);
  }
});

test("removing the demo, or a name that is taken, leaves all else as it was", {
  timeout: limit,
}, async () => {
  const school = await schoolOfOurs();
  const admin = await school.admin("Ada");
  const student = await school.student("Demo 100");
  const { joinCode } = await admin.opensClass("Real", opening, null, "ica0002");
  await student.joins(joinCode);
  const [mine, theirs] = [admin.device(), student.device()];
  const real = { course: "ica0002" };
  for (const device of [mine, theirs]) {
    device.answers("kind-of-complete-machine", chose("hardware"), opening + minute, real);
    await device.sends(opening + day);
  }
  const before = await school.everything();

  const made = await makeDemo(school.db, 1, 2, now);
  expect(made.reviews).toBeGreaterThan(100);
  await admin.teaches(made.classId);
  const visit = { course: demoCourse };
  const answer = mine.answers("kind-of-complete-machine", chose("storage"), now, visit);
  mine.says("void", answer, now);
  const { results } = await mine.sends(now + day);
  expect(results.map(({ status }) => status)).toEqual(["accepted", "accepted"]);

  await transaction(school.db, removeDemo);
  expect(await school.everything()).toEqual(before);

  await school.student("demo 02");
  const taken = await school.everything();
  await expect(makeDemo(school.db, 1, 2, now)).rejects.toThrow('"Demo 02"');
  expect(await school.everything()).toEqual(taken);
});

test.each([
  [["--truth", "--remove"]],
  [["--seed", "-1"]],
  [["--seed=4294967296"]],
  [["--king"]],
  [["twice"]],
])("a wrong command line is one sentence and exit code 2: %j", async (args) => {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^[^\n]+\.\n$/);
});

describe("the class of sixty", () => {
  let folder: string;
  let db: Db;
  let made: Made;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kordus-demo-"));
    await migrateDatabase(join(folder, "kordus.db"), "db/migrations");
    db = openDatabase(join(folder, "kordus.db"));
    await importContent(db, "content", opening);
    made = await makeDemo(db, 1, 60, now);
    return async () => {
      db.close();
      await rm(folder, { recursive: true });
    };
  }, limit);

  test("is nothing to real students, and nobody signs in as one of it", async () => {
    const real: Viewer = { id: "mari", name: "Mari", siteRole: "student" };
    const seen = await selectCoursesFollowed(db, real);
    expect(seen.map(({ id }) => id)).toEqual(["ica0002"]);
    const accounts = await db.q.select().from(users).where(isDemoUser);
    expect(accounts).toHaveLength(61);
    const [{ passwordHash } = { passwordHash: "" }] = accounts;
    expect(await passwordMatches(passwordHash, "")).toBe(false);
  });

  test("is weakest in the planted topic", async () => {
    const { students, topics } = await selectWeakSpots(db, made.lecturer, made.classId);
    expect(students).toBe(60);
    expect(topics[0]?.topic).toBe("docker-components");
    expect(topics[0]?.topic).toBe(made.plant.topic);
  });

  test("takes the planted misconception more than any other wrong option, half of it", async () => {
    const options = await shares(made.plant.misconception.question);
    const wrong = options.filter(({ option }) => option !== null);
    expect(wrong[0]?.option).toBe(made.plant.misconception.option);
    expect(wrong[0]?.share).toBeGreaterThan(0.4);
    expect(wrong[0]?.share).toBeLessThan(0.7);
  });

  test("mostly chooses what was right where the key was moved", async () => {
    const [most, next] = await shares(made.plant.misKeyed.question);
    expect([most?.option, next?.option]).toContain(made.plant.misKeyed.option);
  });

  test("--truth tells what was planted, and a second run changes nothing", async () => {
    vi.stubEnv("DATA_DIR", folder);
    const school = new School(db, "content");
    const before = await school.everything();
    const { misconception, misKeyed } = made.plant;
    expect(await run("--truth")).toEqual({
      code: 0,
      err: "",
      out: [
        "topic docker-components",
        `misconception ${misconception.question} ${misconception.option}`,
        `mis-keyed ${misKeyed.question} ${misKeyed.option}`,
        "",
      ].join("\n"),
    });
    const again = await run();
    expect(again).toMatchObject({ code: 0, err: "" });
    expect(again.out).toMatch(/^The demo is there already[\s\S]*\/class\//);
    expect(await run("--seed", "2")).toMatchObject({ code: 1, out: "" });
    expect(await school.everything()).toEqual(before);
  });

  test("goes with --remove", async () => {
    vi.stubEnv("DATA_DIR", folder);
    expect(await run("--remove")).toMatchObject({ code: 0, err: "" });
    expect(await selectOptionalDemo(db)).toBeUndefined();
    expect(await run("--truth")).toMatchObject({ code: 1, out: "" });
  });

  async function shares(question: string) {
    const { topics } = await selectWeakSpots(db, made.lecturer, made.classId);
    const spot = topics.flatMap(({ questions }) => questions).find((q) => q.question === question);
    return (spot?.distractors?.options ?? []).filter(({ option }) => option !== keyOf(question));
  }

  /** As the demo course has it. */
  function keyOf(question: string): string | undefined {
    const body = made.questions.find(({ id }) => id === question)?.body;
    if (body?.kind !== "choice") return undefined;
    return body.options.find(({ correct }) => correct === true)?.id;
  }
});
