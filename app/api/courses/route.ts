import { selectCoursesToTeach } from "../../../db/courses";
import { forViewer } from "../handle";

/** Courses that a class can be opened for. */
export const GET = forViewer({}, async ({ db, viewer }) => ({
  courses: await selectCoursesToTeach(db, viewer),
}));
