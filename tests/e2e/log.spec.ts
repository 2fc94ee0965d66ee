/** The way in for answers, at its door: what the server takes, what it refuses, and what two devices end up with. */
import { randomUUID } from "node:crypto";
import type { Receipt } from "../../db/take-reviews";
import type { Answer } from "../../study/question/answer";
import { course, type Person, told } from "./person";
import { expect, test } from "./test";

const moon: Answer = { kind: "choice", option: "moon" };
const wind: Answer = { kind: "choice", option: "wind" };
const question = "what-raises-tides";

const statuses = async (response: Response) =>
  (await told<Receipt>(response)).results.map(({ status }) => status);

async function scores(student: Person): Promise<number[]> {
  const { log } = await student.snapshot();
  return log.entries.flatMap((entry) => (entry.kind === "review" ? [entry.score] : []));
}

test("a batch sent twice is stored once", async ({ signUp }) => {
  const student = await signUp("Mari");
  const events = [student.review(question, wind), student.review("falling-water-word", moon)];
  expect(await statuses(await student.send(events))).toEqual(["accepted", "accepted"]);
  const before = await student.snapshot();
  expect(await statuses(await student.send(events))).toEqual(["duplicate", "duplicate"]);
  const after = await student.snapshot();
  expect(after.log).toEqual(before.log);
  expect(after.log.entries).toHaveLength(2);
});

test("one event twice in a batch is stored once", async ({ signUp }) => {
  const student = await signUp("Mari");
  const event = student.review(question, moon);
  expect(await statuses(await student.send([event, event]))).toEqual(["accepted", "duplicate"]);
  expect(await scores(student)).toEqual([1]);
});

test("score and rating that a device claims are ignored: the server marks", async ({ signUp }) => {
  const student = await signUp("Mari");
  const forged = student.review(question, wind, { score: 1, rating: 4 });
  expect(await statuses(await student.send([forged]))).toEqual(["accepted"]);
  expect(await scores(student)).toEqual([0]);
});

test("a bad event is rejected alone, with the reason", async ({ signUp }) => {
  const student = await signUp("Mari");
  const events = [
    student.review(question, moon),
    { ...student.review(question, moon), durationMs: -1 },
    student.review("no-such-question", moon),
    student.review(question, moon, { revision: 9 }),
    { ...student.review(question, moon), user: randomUUID() },
    student.review(question, wind),
  ];
  const { results } = await told<Receipt>(await student.send(events));
  expect(results.map(({ status }) => status)).toEqual([
    ...["accepted", "rejected", "rejected", "rejected", "rejected", "accepted"],
  ]);
  expect(results[1]?.reason).toContain("durationMs");
  expect(results[2]?.reason).toBe("There is no such question, or it is not for you.");
  expect(await scores(student)).toEqual([1, 0]);
});

test("an event of somebody else cannot be undone, nor taken over by its id", async ({ signUp }) => {
  const [mari, jaan] = [await signUp("Mari"), await signUp("Jaan")];
  const hers = mari.review(question, moon);
  await mari.send([hers]);
  const { id, deviceSeq, answeredAt, utcOffset } = jaan.review(question, moon);
  const undo = { id, deviceSeq, answeredAt, utcOffset, kind: "void", target: hers.id };
  await jaan.send([undo, { ...jaan.review(question, wind), id: hers.id }]);
  expect(await scores(mari)).toEqual([1]);
  expect(await scores(jaan)).toEqual([0]);
  expect((await mari.snapshot()).log.entries).toHaveLength(1);
});

test("a request from another site is refused", async ({ signUp }) => {
  const student = await signUp("Mari");
  const events = [student.review(question, moon)];
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ]) {
    expect((await student.send(events, headers)).status, JSON.stringify(headers)).toBe(403);
  }
  expect(await scores(student)).toEqual([]);
  expect((await student.send(events, { origin: student.origin })).status).toBe(200);
});

test("only JSON of the right shape and size is read", async ({ signUp }) => {
  const student = await signUp("Mari");
  const event = student.review(question, moon);
  const sent = (body: string, type: string) =>
    student.fetch("/api/reviews", { method: "POST", headers: { "content-type": type }, body });
  const batch = { device: student.device, clock: Date.now(), events: [event] };
  const whole = JSON.stringify(batch);

  expect((await sent(whole, "text/plain")).status).toBe(415);
  expect((await sent(whole, "application/x-www-form-urlencoded")).status).toBe(415);
  expect((await sent(whole.slice(1), "application/json")).status).toBe(400);
  expect((await student.post("/api/reviews", { ...batch, admin: true })).status).toBe(400);
  const many = Array.from({ length: 201 }, () => event);
  expect((await student.send(many)).status).toBe(400);
  const large = JSON.stringify({ ...batch, padding: "x".repeat(1_100_000) });
  expect((await sent(large, "application/json")).status).toBe(413);
  expect(await scores(student)).toEqual([]);
});

test("nothing is told or taken without a session", async ({ signUp, server }) => {
  const student = await signUp("Mari");
  const event = student.review(question, moon);
  const batch = { device: student.device, clock: Date.now(), events: [event] };
  const stranger = await fetch(`${server.url}/api/reviews`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(batch),
  });
  expect(stranger.status).toBe(401);
  expect(await stranger.json()).toMatchObject({ error: "Sign in first." });
  for (const path of ["/api/snapshot", "/api/courses", "/api/classes"]) {
    expect((await fetch(server.url + path)).status, path).toBe(401);
  }
  expect(await scores(student)).toEqual([]);
});

test("personal answers are not kept by caches, and name no other origin", async ({ signUp }) => {
  const student = await signUp("Mari");
  const response = await student.fetch("/api/snapshot");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("access-control-allow-origin")).toBeNull();
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  const { courses } = await student.snapshot();
  expect(courses.map(({ id }) => id)).toEqual([course]);
});
