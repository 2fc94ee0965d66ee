import { describe, expect, test } from "vitest";
import { transaction } from "../../db/database";
import { NotFound, Refusal } from "../../db/refusal";
import { insertReport, type NewReport, selectOpenReports } from "../../db/reports";
import { newId } from "./ids";
import { day, opening } from "./moments";
import { newSchool, type Person } from "./story";

/** A school with a class, its lecturer Liis and its student Mari. */
async function newClass() {
  const school = await newSchool();
  const liis = await school.lecturer("Liis");
  const { id, joinCode } = await liis.opensClass("Spring");
  const mari = await school.student("Mari");
  await mari.joins(joinCode);
  const report = (text: string): NewReport => ({
    ...{ id: newId(), class: id, question: "what-makes-crema", revision: 1, text },
  });
  return { school, liis, mari, classId: id, joinCode, report };
}

function sends(person: Person, report: NewReport, now = opening): Promise<void> {
  return transaction(person.school.db, (tx) => insertReport(tx, person.viewer, report, now));
}

describe("a report", () => {
  test("reaches the lecturers of the class, newest first, and does not say who", async () => {
    const { school, liis, mari, classId, report } = await newClass();
    const [first, second] = [report("The key is wrong."), report("A typo.")];
    await sends(mari, first);
    await sends(mari, second, opening + day);
    const seen = await selectOpenReports(school.db, liis.viewer, classId);
    expect(seen.map((one) => one.text)).toEqual(["A typo.", "The key is wrong."]);
    expect(seen[1]).toEqual({
      ...{ id: first.id, question: "what-makes-crema", revision: 1, text: "The key is wrong." },
    });
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`Mari|${mari.viewer.id}`));
  });

  test("sent twice is stored once, also at the end of the day's share", async () => {
    const { school, liis, mari, classId, report } = await newClass();
    const last = report("Again and again.");
    for (let i = 0; i < 29; i++) await sends(mari, report(`Report ${i}`));
    await sends(mari, last);
    await sends(mari, last);
    expect(await selectOpenReports(school.db, liis.viewer, classId)).toHaveLength(30);
  });

  test("is refused beyond thirty a day, and taken the next day", async () => {
    const { mari, report } = await newClass();
    for (let i = 0; i < 30; i++) await sends(mari, report(`Report ${i}`));
    await expect(sends(mari, report("One more"))).rejects.toThrow(Refusal);
    await sends(mari, report("One more"), opening + day);
  });

  test("comes from members of the class only, about questions of its course", async () => {
    const { school, liis, mari, classId, report } = await newClass();
    const jaan = await school.student("Jaan");
    await expect(sends(jaan, report("I am not in it."))).rejects.toThrow(NotFound);
    const strays = [{ question: "no-such" }, { revision: 7 }, { class: newId() }];
    for (const stray of strays) {
      await expect(sends(mari, { ...report("?"), ...stray })).rejects.toThrow(NotFound);
    }
    expect(await selectOpenReports(school.db, liis.viewer, classId)).toEqual([]);
  });

  test("is read by the lecturers of that class only", async () => {
    const { school, mari, classId, report } = await newClass();
    await sends(mari, report("The key is wrong."));
    const other = await school.lecturer("Other");
    const autumn = await other.opensClass("Autumn");
    expect(await selectOpenReports(school.db, other.viewer, autumn.id)).toEqual([]);
    for (const { viewer } of [mari, other, await school.admin("Admin")]) {
      await expect(selectOpenReports(school.db, viewer, classId)).rejects.toThrow(NotFound);
    }
  });
});
