import { and, eq, inArray } from "drizzle-orm";
import { recallLength } from "../study/memory/pace";
import { enough } from "../study/memory/rating";
import { mark } from "../study/question/mark";
import type { Tx } from "./database";
import { bodyThatMarks, selectMarkingKeys } from "./marking";
import { revlog } from "./schema";

/**
 * Marks all past answers to these questions again, by replay of the raw responses.
 * @returns whose answers came out otherwise, and how many did. Their cards are to be folded anew. @internal to db
 */
export async function remark(
  tx: Tx,
  course: string,
  ids: string[],
): Promise<{ users: Set<string>; reviews: number }> {
  const keys = await selectMarkingKeys(tx, course, ids);
  const rows = await tx.q
    .select()
    .from(revlog)
    .where(and(eq(revlog.course, course), inArray(revlog.question, ids)));
  const users = new Set<string>();
  let reviews = 0;
  for (const row of rows) {
    const key = keys.get(row.question ?? "");
    const body = key && row.revision !== null ? bodyThatMarks(key.bodies, row.revision) : undefined;
    if (!body || !row.response) continue;
    const marking = mark(body, row.response.answer);
    const derived = {
      score: marking.score,
      enough: enough(body, marking) ? 1 : 0,
      recallLength: recallLength(body),
    };
    const alike =
      derived.score === row.score &&
      derived.enough === row.enough &&
      derived.recallLength === row.recallLength;
    if (alike) continue;
    users.add(row.user);
    reviews += 1;
    await tx.q
      .update(revlog)
      .set(derived)
      .where(and(eq(revlog.user, row.user), eq(revlog.id, row.id)));
  }
  return { users, reviews };
}
