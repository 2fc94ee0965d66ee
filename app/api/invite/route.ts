import * as z from "zod/mini";
import { transaction } from "../../../db/database";
import { acceptInvite } from "../../../db/invites";
import { forViewer } from "../handle";

const Token = z.strictObject({ token: z.string().check(z.minLength(1), z.maxLength(100)) });

/** Uses a one-time link up: the person who is signed in becomes what it says. */
export const POST = forViewer({ body: Token }, async ({ db, viewer, body, now }) => ({
  role: await transaction(db, (tx) => acceptInvite(tx, viewer.id, body.token, now)),
}));
