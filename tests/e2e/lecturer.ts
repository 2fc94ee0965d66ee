import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { KordusServer } from "../../commands/own-server";
import { course, Person, told } from "./person";

const day = 86_400_000;

/** What the server gives for a class just opened. */
export interface Opened {
  id: string;
  joinCode: string;
}

/** The token that stands behind the # of an invitation's link. */
export function tokenOf(link: string | null): string {
  return link?.split("#")[1] ?? "";
}

/** Signs up and takes the link that a new server has printed. */
export async function firstAdmin(server: KordusServer): Promise<Person> {
  const admin = await new Person(server.url, "Ann Ebb").signUp();
  await told(await admin.post("/api/invite", { token: tokenOf(server.adminLink) }));
  return admin;
}

/** Opens a class of the course; its exam is three weeks ahead. */
export async function openClass(lecturer: Person, name: string): Promise<Opened> {
  const examAt = Date.now() + 21 * day;
  return told<Opened>(await lecturer.post("/api/classes", { course, name, examAt }));
}

/** A link that makes a lecturer, as whoever runs the server gets it: `kordus invite lecturer`. */
export async function lecturerLink(server: KordusServer): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["commands/kordus.mjs", "invite", "lecturer"],
    { env: { ...process.env, DATA_DIR: server.dataDir, KORDUS_URL: server.url } },
  );
  return stdout.trim();
}
