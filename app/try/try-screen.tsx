"use client";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { PageFrame } from "../frame/page-frame";
import { useFetched } from "../frame/use-fetched";
import { openTrial } from "../offline/this-device";
import { Empty } from "../ui/empty";
import { Loading } from "../ui/loading";
import { Notice } from "../ui/notice";

interface TrialCourse {
  id: string;
  title: string;
  code: string | null;
}

/** Opens a shipped course without an account: the only one at once, else the one that is chosen. */
export function TryScreen() {
  const router = useRouter();
  const [listed, again] = useFetched<{ courses: TrialCourse[] }>("/api/try");
  const [opening, setOpening] = useState(false);
  const [oops, setOops] = useState<string | null>(null);
  const courses = listed.status === "here" ? listed.value.courses : [];
  const [only] = courses.length === 1 ? courses : [];

  async function open(course: string) {
    setOpening(true);
    setOops(null);
    try {
      await openTrial(course);
      router.replace(`/practice?course=${encodeURIComponent(course)}`);
    } catch (error) {
      setOops(error instanceof Error ? error.message : "It did not work. Try again.");
      setOpening(false);
    }
  }

  const openOnly = useEffectEvent((course: string) => void open(course));
  useEffect(() => {
    if (only) openOnly(only.id);
  }, [only]);

  if (listed.status === "failed" || (only && oops)) {
    return (
      <PageFrame>
        <Empty
          level={1}
          title="The course cannot be fetched now"
          act={
            <button className="act" type="button" onClick={() => (only ? open(only.id) : again())}>
              Try again
            </button>
          }
        >
          {oops ?? (listed.status === "failed" ? listed.reason : "")}
        </Empty>
      </PageFrame>
    );
  }
  if (listed.status === "here" && courses.length === 0) {
    return (
      <PageFrame>
        <Empty level={1} title="There is no course to try">
          This site ships none. Open the link that your lecturer gave you.
        </Empty>
      </PageFrame>
    );
  }
  if (courses.length < 2 || opening) {
    return (
      <PageFrame>
        <Loading label="Opening the course" lines={6} />
      </PageFrame>
    );
  }
  return (
    <PageFrame>
      <div className="section">
        <h1 className="title">Which course would you like to try?</h1>
        <p className="says">No account is needed. What you answer stays on this device.</p>
      </div>
      {oops && <Notice kind="error">{oops}</Notice>}
      <div className="rows">
        {courses.map((course) => (
          <button
            key={course.id}
            className="row row--choose"
            type="button"
            onClick={() => void open(course.id)}
          >
            <span className="row__name">{course.title}</span>
            {course.code && <span className="row__no">{course.code}</span>}
          </button>
        ))}
      </div>
    </PageFrame>
  );
}
