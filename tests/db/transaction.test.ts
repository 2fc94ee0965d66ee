import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { z } from "zod";
import { type Db, type Reading, transaction } from "../../db/database";
import { newDatabase } from "./story";

async function newCounter(): Promise<Db> {
  const { db } = await newDatabase();
  await transaction(db, async (tx) => {
    await tx.q.run(sql`create table counter (n integer not null)`);
    await tx.q.run(sql`insert into counter values (0)`);
  });
  return db;
}

async function counted(db: Reading): Promise<number> {
  return z.object({ n: z.number() }).parse(await db.q.get(sql`select n from counter`)).n;
}

/** Reads, does something else for a moment, and writes. */
async function countOne(db: Db): Promise<void> {
  await transaction(db, async (tx) => {
    const n = await counted(tx);
    await tx.q.get(sql`select count(*) as n from users`);
    await tx.q.run(sql`update counter set n = ${n + 1}`);
  });
}

test("fifty writers at once lose no write", async () => {
  const db = await newCounter();
  await Promise.all(Array.from({ length: 50 }, () => countOne(db)));
  expect(await counted(db)).toBe(50);
});

test("what throws leaves nothing behind, and does not hold up the next", async () => {
  const db = await newCounter();
  const failing = transaction(db, async (tx) => {
    await tx.q.run(sql`update counter set n = 99`);
    throw new Error("the light went out");
  });
  const next = countOne(db);
  await expect(failing).rejects.toThrow("the light went out");
  await next;
  expect(await counted(db)).toBe(1);
});

test("a statement that fails undoes those before it", async () => {
  const db = await newCounter();
  const failing = transaction(db, async (tx) => {
    await tx.q.run(sql`update counter set n = 99`);
    await tx.q.run(sql`insert into counter values (null)`);
  });
  await expect(failing).rejects.toThrow();
  expect(await counted(db)).toBe(0);
});

test("a transaction inside another one is refused, and the outer one undone", async () => {
  const db = await newCounter();
  const outer = transaction(db, async (tx) => {
    await tx.q.run(sql`update counter set n = 99`);
    await countOne(db);
  });
  await expect(outer).rejects.toThrow("inside another one");
  await countOne(db);
  expect(await counted(db)).toBe(1);
});

test("what is not finished is not seen by readers", async () => {
  const db = await newCounter();
  await transaction(db, async (tx) => {
    await tx.q.run(sql`update counter set n = 99`);
    expect(await counted(db)).toBe(0);
    expect(await counted(tx)).toBe(99);
  });
  expect(await counted(db)).toBe(99);
});

test("nothing can be written past a transaction", async () => {
  const db = await newCounter();
  const writing = async () => db.q.run(sql`update counter set n = 99`);
  await expect(writing()).rejects.toThrow();
  expect(await counted(db)).toBe(0);
});
