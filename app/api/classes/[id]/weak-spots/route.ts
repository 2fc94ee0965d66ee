import { selectClassTaught } from "../../../../../db/classes";
import { selectCourseContent } from "../../../../../db/courses";
import { selectOpenReports } from "../../../../../db/reports";
import { selectWeakSpots } from "../../../../../db/weak-spots";
import { forViewer } from "../../../handle";

/** All that the Class screen shows: the class, what its course asks, its weak spots and open reports. */
export const GET = forViewer({}, async ({ db, viewer, params }) => {
  const id = params.id ?? "";
  const taught = await selectClassTaught(db, viewer, id);
  const { topics, questions } = await selectCourseContent(db, viewer, taught.course);
  return {
    class: taught,
    topics,
    questions: questions.map(({ id: question, slide, lecture, body }) => ({
      ...{ id: question, slide, lecture, prompt: body.prompt, kind: body.kind },
      options: body.kind === "choice" ? body.options : [],
    })),
    weakSpots: await selectWeakSpots(db, viewer, id),
    reports: await selectOpenReports(db, viewer, id),
  };
});
