import * as z from "zod/mini";
import { selectSnapshot } from "../../../db/snapshot";
import { HttpRefusal } from "../gate";
import { forViewer } from "../handle";

const Query = z.strictObject({
  cursor: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0),
  epoch: z._default(z.string().check(z.maxLength(2000)), ""),
  /** `course@version`, separated by commas. */
  courses: z._default(z.string().check(z.maxLength(4000)), ""),
});

export const GET = forViewer({}, async ({ db, viewer, request }) => {
  const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) throw new HttpRefusal(400, "This query is not one of ours.");
  const courses = new Map<string, string>();
  for (const held of query.data.courses.split(",")) {
    const [course, version] = held.split("@");
    if (course && version) courses.set(course, version);
  }
  return selectSnapshot(db, viewer, { ...query.data, courses });
});
