import { describe, expect, test } from "vitest";
import { transaction } from "../../db/database";
import {
  acceptInvite,
  type InvitedRole,
  insertInvite,
  selectOptionalInvitedRole,
} from "../../db/invites";
import { Refusal } from "../../db/refusal";
import { hasAdmin, selectOptionalUserToSignIn } from "../../db/users";
import { day, opening } from "./moments";
import { newSchool, type Person, type School } from "./story";

function invites(school: School, role: InvitedRole): Promise<string> {
  return transaction(school.db, (tx) => insertInvite(tx, role, opening));
}

function accepts(person: Person, token: string, now = opening): Promise<InvitedRole> {
  return transaction(person.school.db, (tx) => acceptInvite(tx, person.viewer.id, token, now));
}

async function roleOf({ school, viewer }: Person) {
  return (await selectOptionalUserToSignIn(school.db, viewer.name))?.siteRole;
}

describe("an invitation", () => {
  test("makes its bearer what it says, once", async () => {
    const school = await newSchool();
    const [mari, jaan] = [await school.student("Mari"), await school.student("Jaan")];
    const token = await invites(school, "lecturer");
    expect(await selectOptionalInvitedRole(school.db, token, opening)).toBe("lecturer");
    expect(await accepts(mari, token)).toBe("lecturer");
    expect(await roleOf(mari)).toBe("lecturer");

    await expect(accepts(jaan, token)).rejects.toThrow(Refusal);
    expect(await roleOf(jaan)).toBe("student");
    expect(await selectOptionalInvitedRole(school.db, token, opening)).toBeUndefined();
  });

  test("is used by one of two who come at the same moment", async () => {
    const school = await newSchool();
    const people = await school.students(5);
    const token = await invites(school, "admin");
    const tries = await Promise.allSettled(people.map((person) => accepts(person, token)));
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const roles = await Promise.all(people.map(roleOf));
    expect(roles.filter((role) => role === "admin")).toHaveLength(1);
  });

  test("is good for a week", async () => {
    const school = await newSchool();
    const mari = await school.student("Mari");
    const token = await invites(school, "lecturer");
    await expect(accepts(mari, token, opening + 7 * day)).rejects.toThrow("too old");
    expect(await roleOf(mari)).toBe("student");
    expect(await accepts(mari, token, opening + 7 * day - 1)).toBe("lecturer");
  });

  test("that never was opens nothing", async () => {
    const school = await newSchool();
    const mari = await school.student("Mari");
    await expect(accepts(mari, "no-such-token")).rejects.toThrow(Refusal);
    expect(await selectOptionalInvitedRole(school.db, "", opening)).toBeUndefined();
  });

  test("raises a role and never lowers one", async () => {
    const school = await newSchool();
    const [admin, liis] = [await school.admin("Admin"), await school.lecturer("Liis")];
    await accepts(admin, await invites(school, "lecturer"));
    await accepts(liis, await invites(school, "admin"));
    expect([await roleOf(admin), await roleOf(liis)]).toEqual(["admin", "admin"]);
  });

  test("is not to be read from the database", async () => {
    const school = await newSchool();
    const token = await invites(school, "admin");
    expect(token.length).toBeGreaterThanOrEqual(32);
    expect(JSON.stringify(await school.everything())).not.toContain(token);
    expect(await invites(school, "admin")).not.toBe(token);
  });

  test("of an admin is what the first start waits for", async () => {
    const school = await newSchool();
    const mari = await school.student("Mari");
    await accepts(mari, await invites(school, "lecturer"));
    expect(await hasAdmin(school.db)).toBe(false);
    await accepts(mari, await invites(school, "admin"));
    expect(await hasAdmin(school.db)).toBe(true);
  });
});
