import { randomUUID } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import * as z from "zod/mini";
import { transaction } from "../../../db/database";
import { assertStrongPassword, hashPassword } from "../../../db/passwords";
import { insertUser } from "../../../db/users";
import { addressOf } from "../address";
import { HttpRefusal } from "../gate";
import { forAnyone } from "../handle";
import { isVisible, notVisible } from "../visible-text";

const NewAccount = z.strictObject({
  name: z.string().check(
    z.trim(),
    z.minLength(2, "Use at least 2 characters."),
    z.maxLength(40, "Use at most 40 characters."),
    z.regex(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._-]*[\p{L}\p{M}\p{N}])?$/u, {
      message: "Use letters, numbers, spaces, dots and hyphens.",
    }),
    z.refine((text) => isVisible(text), notVisible),
  ),
  password: z.string().check(z.maxLength(200, "Use at most 200 characters.")),
});

/** A lecture hall signs up from one address within minutes; a flood of accounts is slower to come by. */
const rate = new RateLimiterMemory({ points: 600, duration: 3600 });

/** Makes an account; the device signs in with it right after. */
export const POST = forAnyone({ body: NewAccount }, async ({ db, body, now, request }) => {
  assertStrongPassword(body.password, body.name);
  await rate.consume(addressOf(request)).catch(() => {
    throw new HttpRefusal(429, "Too many new accounts from here. Try again in an hour.");
  });
  const passwordHash = await hashPassword(body.password);
  const id = randomUUID();
  await transaction(db, (tx) => insertUser(tx, { id, name: body.name, passwordHash, now }));
  return { id };
});
