import * as z from "zod/mini";
import { joinClass, selectClassToJoin } from "../../../../db/classes";
import { transaction } from "../../../../db/database";
import { forAnyone, forViewer } from "../../handle";

export const GET = forAnyone({}, ({ db, params }) => selectClassToJoin(db, params.code ?? ""));

export const POST = forViewer({ body: z.strictObject({}) }, ({ db, viewer, params, now }) =>
  transaction(db, (tx) => joinClass(tx, viewer, params.code ?? "", now)),
);
