import { forAnyone } from "../handle";

/** Who is signed in, or null. */
export const GET = forAnyone({}, async ({ viewer }) => ({ user: viewer ?? null }));
