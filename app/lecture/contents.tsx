import type { AskedQuestion, Lecture } from "../../study/exam/snapshot";
import { isWeak } from "../../study/exam/standing";
import { counted } from "../frame/words";
import type { HeldCourse } from "../offline/device-database";
import type { DeviceState } from "../offline/device-state";
import { Sign } from "../ui/signs";
import { textLanguage } from "../ui/text-language";
import { useStanding } from "./slide-standing";

/** Shorter lectures are seen at a glance. */
const longFrom = 8;

/** What slides there are, which of them are weak, and the way back to where one was. */
export function Contents({
  course,
  lecture,
  asked,
  state,
  left,
  wide,
}: {
  course: HeldCourse;
  lecture: Lecture;
  asked: readonly AskedQuestion[];
  state: DeviceState;
  left: number | null;
  wide: boolean;
}) {
  const standingOf = useStanding(course.id, state);
  const { slides } = lecture;
  const back = slides.find((slide) => slide.number === left);
  if (slides.length < longFrom && !back) return null;
  return (
    <nav className="contents" aria-label="Contents">
      {back && (
        <a className="act" href={`#slide-${back.number}`}>
          Go on at slide {back.number}
        </a>
      )}
      {slides.length >= longFrom && (
        <details className="words" open={wide}>
          <summary>{counted(slides.length, "slide")}</summary>
          <ol>
            {slides.map(({ number, title }) => (
              <li key={number}>
                <a href={`#slide-${number}`}>
                  <span className="second">{number}</span>
                  <span {...textLanguage(course.language)}>{title || `Slide ${number}`}</span>
                  {isWeak(standingOf(asked.filter((one) => one.slide === number))) && (
                    <Sign name="wave" tone="weak" label="weak" />
                  )}
                </a>
              </li>
            ))}
          </ol>
        </details>
      )}
    </nav>
  );
}
