import { describe, expect, test } from "vitest";
import { transaction } from "../../db/database";
import { assertStrongPassword, hashPassword, passwordMatches } from "../../db/passwords";
import { Refusal } from "../../db/refusal";
import { insertUser, selectOptionalUserToSignIn } from "../../db/users";
import { newId } from "./ids";
import { opening } from "./moments";
import { newSchool, type School } from "./story";

function signUp(school: School, name: string) {
  const user = { id: newId(), name, passwordHash: `hash of ${name}`, now: opening };
  return transaction(school.db, (tx) => insertUser(tx, user));
}

describe("signing up", () => {
  test.each([["äri mees"], ["ÄRI  MEES "], ["A\u0308ri\u00a0Mees"], ["Äri\tMees"]])(
    "'%s' is taken where there is an 'Äri Mees'",
    async (name) => {
      const school = await newSchool();
      await signUp(school, "Äri Mees");
      const before = await school.everything();
      await expect(signUp(school, name)).rejects.toThrow(Refusal);
      await expect(signUp(school, name)).rejects.toThrow("That name is taken");
      expect(await school.everything()).toEqual(before);
    },
  );

  test("names that differ by a letter or an accent are two people", async () => {
    const school = await newSchool();
    await signUp(school, "Mari");
    await signUp(school, "Märi");
    await signUp(school, "Mari 2");
    expect((await school.everything()).users).toHaveLength(3);
  });

  test("everyone begins as a student, and is called as they wrote", async () => {
    const school = await newSchool();
    const viewer = await signUp(school, "  Äri   Mees ");
    expect(viewer).toMatchObject({ name: "Äri Mees", siteRole: "student" });
  });

  test("one signs in by the name however it is written, and no other", async () => {
    const school = await newSchool();
    const { id } = await signUp(school, "Äri Mees");
    const found = await selectOptionalUserToSignIn(school.db, " ÄRI mees");
    expect(found).toMatchObject({ id, passwordHash: "hash of Äri Mees" });
    expect(await selectOptionalUserToSignIn(school.db, "Äri Mee")).toBeUndefined();
  });
});

describe("a password", () => {
  test.each([
    ["eleven char", "at least 12"],
    ["ÄÄ ÖÖ ÜÜ ÕÕ", "at least 12"],
    ["aaaaaaaaaaaaaaaa", "first that others would guess"],
    ["abababababababab", "first that others would guess"],
    ["PassWord 1234", "first that others would guess"],
    ["qwertyuiop123", "first that others would guess"],
    ["Mari Maasikas 12", "little more than your name"],
    ["mari maasikasmari maasikas", "little more than your name"],
  ])("'%s' is refused with a reason", (password, reason) => {
    expect(() => assertStrongPassword(password, "Mari Maasikas")).toThrow(Refusal);
    expect(() => assertStrongPassword(password, "Mari Maasikas")).toThrow(reason);
  });

  test.each([["kolm sõna meres"], ["correct horse battery"], ["Mari likes strong coffee"]])(
    "'%s' is taken",
    (password) => {
      expect(() => assertStrongPassword(password, "Mari")).not.toThrow();
    },
  );

  test("matches itself alone, however its letters are composed", async () => {
    const stored = await hashPassword("kolm sõna meres");
    expect(stored).toMatch(/^\$argon2id\$/);
    expect(stored).not.toContain("meres");
    expect(await passwordMatches(stored, "kolm so\u0303na meres")).toBe(true);
    expect(await passwordMatches(stored, "Kolm sõna meres")).toBe(false);
    expect(await passwordMatches(undefined, "kolm sõna meres")).toBe(false);
    expect(await passwordMatches(undefined, "nobody has this password")).toBe(false);
    expect(await hashPassword("kolm sõna meres")).not.toBe(stored);
  });
});
