"use client";
import { Bar } from "../bars";
import { CalibrationPlot } from "../calibration-plot";
import { DayBars } from "../day-bars";
import { ForecastChart } from "../forecast-chart";
import { ForgettingCurve } from "../forgetting-curve";
import { NumberTable } from "../number-table";
import { ProgressRule } from "../progress-rule";
import { Ranked, RankedList } from "../ranked";
import { Scale, ScaleKey } from "../scale";
import { Sign } from "../signs";
import { Tally } from "../tally";
import { Thirds } from "../thirds";
import {
  forecastDays,
  sampleCalibration,
  sampleDays,
  sampleExam,
  sampleNow,
  sampleRuns,
} from "./sample-figures";
import { sampleTopics } from "./samples";
import { Chapter, Shown } from "./shown";

const percent = (share: number) => Math.round(share * 100);
const lastDays = forecastDays.will.filter(({ at }) => at >= 33);

function Forecast({ begins = "was" }: { begins?: "was" | "today" | "late" }) {
  const { was, will, stop } = forecastDays;
  const late = begins === "late";
  const first = was.slice(-1);
  return (
    <ForecastChart
      label="58 % now; with 12 minutes a day 74 % at the exam, likely 66 to 81; 42 % if you stop"
      was={late ? [...was, ...will.filter(({ at }) => at <= 33)] : begins === "was" ? was : first}
      will={late ? lastDays : will}
      stop={late ? [] : stop}
      words={{
        now: late ? "72 now" : "58 now",
        will: "74 with the plan",
        ...(!late && { stop: "42 if you stop" }),
        from: "2 Nov",
        today: "today",
        exam: "exam, 11 Dec",
      }}
    />
  );
}

/** Every picture of numbers. */
export function Numbers() {
  return (
    <Chapter id="numbers" title="Numbers">
      <Shown name="Scale" note="Heavy: interval. Dot: estimate. Ring: now.">
        <ScaleKey now="now" at="at the exam" />
        <div className="rows">
          {sampleTopics.map(({ id, title, now, at, low, high, weak }) => (
            <div key={id} className="row">
              <span className="row__name">{title}</span>
              <span className="row__no">
                {weak && <Sign name="wave" tone="weak" label="Weak" />} <b>{percent(now)}</b> →{" "}
                {percent(at)} %
              </span>
              <Scale label={`${percent(now)} % now`} {...{ now, at, low, high }} />
            </div>
          ))}
        </div>
        <Scale
          big
          tone="weak"
          label="40 % right, 27 to 55"
          at={0.4}
          low={0.27}
          high={0.55}
          under={{ at: 0.4, text: "40 % right (27–55)" }}
        />
      </Shown>
      <Shown name="Shares">
        <Bar share={0.6} fill="solid" tone="right" figure="60 %" />
        <Bar share={0.3} fill="hatched" tone="wrong" figure="30 %" />
        <Bar share={0.1} fill="empty" figure="10 %" />
      </Shown>
      <Shown name="Ranked">
        <RankedList label="Topics, worst first">
          {sampleTopics.map(({ id, title, at, low, high, weak }, index) => (
            <Ranked
              key={id}
              rank={index + 1}
              name={title}
              current={index === 0}
              onChoose={() => undefined}
              act={weak ? "→ Re-teach slide 4" : "Fine"}
              scale={
                <Scale
                  label={`${percent(at)} % right on the first try`}
                  tone={weak ? "weak" : "way"}
                  {...{ at, low, high }}
                />
              }
            >
              <p className="small">
                <b>{percent(at)} %</b> ({percent(low)}–{percent(high)}) · 45 of 60 students
              </p>
            </Ranked>
          ))}
          <Ranked rank={null} name="Tides through time" act="Not enough answers yet (needs 5)" />
        </RankedList>
      </Shown>
      <Shown name="Who chooses what, by thirds" size="wide">
        <Thirds
          caption="Who chooses what"
          columns={["Weakest third", "Middle third", "Strongest third"]}
          rows={[
            { id: "moon", name: "The moon", as: "key", shares: [0.2, 0.4, 0.6] },
            { id: "wind", name: "The wind", as: "misconception", shares: [0.53, 0.4, 0.2] },
            { id: "sun", name: "The sun", as: "rest", shares: [0.27, 0.2, 0.2] },
          ]}
        />
      </Shown>
      <Shown name="Forecast">
        <Forecast />
      </Shown>
      <Shown name="Forecast, on the first day">
        <Forecast begins="today" />
      </Shown>
      <Shown name="Forecast, just before the exam">
        <Forecast begins="late" />
      </Shown>
      <Shown name="Calibration">
        <CalibrationPlot
          groups={sampleCalibration}
          label="Six groups of answers; all lie within their interval of the diagonal"
          predicted="Kordus predicted, %"
          right="you answered right, %"
        />
      </Shown>
      <Shown name="Forgetting curve">
        <ForgettingCurve
          points={sampleRuns}
          now={sampleNow}
          until={sampleExam}
          exam={sampleExam}
          label="Reviewed four times; 95 % now, 78 % at the exam"
        />
      </Shown>
      <Shown name="Forgetting curve, met once, no exam">
        <ForgettingCurve
          points={sampleRuns.slice(0, 1)}
          now={1.5}
          until={2}
          label="Reviewed once; 75 % now"
        />
      </Shown>
      <Shown name="Forecast over the whole page" size="wide">
        <Forecast />
      </Shown>
      <Shown name="Days of practice">
        <DayBars days={sampleDays} unit="minutes" full={24} today="2030-11-23" exam="2030-11-30" />
      </Shown>
      <Shown name="Strokes">
        <ul className="spaces">
          {[0, 1, 4, 5, 7, 12, 23].map((count) => (
            <li key={count}>
              <Tally count={count} label={`${count} questions`} />
            </li>
          ))}
        </ul>
      </Shown>
      <Shown name="Progress">
        <ProgressRule done={0.4} again={0.7} label="Practice" says="8 of 20" />
      </Shown>
      <Shown name="Table">
        <NumberTable
          caption="By topic, weakest first"
          head={["Topic", "now, %", "exam, %", "likely"]}
          rows={sampleTopics.map(({ id, title, now, at, low, high }) => ({
            id,
            name: title,
            figures: [`${percent(now)}`, `${percent(at)}`, `${percent(low)}–${percent(high)}`],
          }))}
        />
      </Shown>
    </Chapter>
  );
}
