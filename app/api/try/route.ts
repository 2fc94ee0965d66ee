import { selectShippedCourses } from "../../../db/courses";
import { forAnyone } from "../handle";

/** The courses that anyone may try without an account. */
export const GET = forAnyone({}, async ({ db }) => ({
  courses: (await selectShippedCourses(db)).map(({ id, title, code }) => ({ id, title, code })),
}));
