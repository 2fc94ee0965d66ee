import * as z from "zod/mini";
import { selectTrial } from "../../../../db/snapshot";
import { HttpRefusal } from "../../gate";
import { forAnyone } from "../../handle";

const Query = z.strictObject({ version: z._default(z.string().check(z.maxLength(200)), "") });

/** A shipped course, for someone without an account: the device keeps the answers to itself. */
export const GET = forAnyone({}, ({ db, params, request }) => {
  const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) throw new HttpRefusal(400, "This query is not one of ours.");
  return selectTrial(db, params.course ?? "", query.data.version);
});
