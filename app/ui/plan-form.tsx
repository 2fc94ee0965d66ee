"use client";
import { type FormEvent, type ReactNode, useState } from "react";
import { DateField } from "./date-field";
import { RadioField } from "./radio-field";
import "./forms.css";

export interface PlanWishes {
  /** YYYY-MM-DD; empty where there is no exam. */
  exam: string;
  minutes: number;
  /** Days without practice: 0 Monday … 6 Sunday. */
  rest: readonly number[];
}

const minutes = [5, 10, 15, 20, 30];
const monday = Date.UTC(1970, 0, 5);

/** The plan up to an exam: when it is, how many minutes a day, which days are free. */
export function PlanForm({
  wishes,
  fixed = false,
  locale = "en-GB",
  says,
  save,
}: {
  wishes: PlanWishes;
  /** The class sets the exam's date: it is shown, not asked. */
  fixed?: boolean;
  locale?: string;
  /** What such a plan would come to, in a sentence. */
  says?: (wishes: PlanWishes) => ReactNode;
  save: (wishes: PlanWishes) => void;
}) {
  const [wanted, setWanted] = useState(wishes);
  const day = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  const longDay = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const everyDay = wanted.rest.length === 7;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!everyDay) save(wanted);
  }
  const rest = (index: number) =>
    setWanted({
      ...wanted,
      rest: wanted.rest.includes(index)
        ? wanted.rest.filter((one) => one !== index)
        : [...wanted.rest, index],
    });
  return (
    <form onSubmit={submit}>
      <DateField
        label="Exam"
        value={wanted.exam}
        locale={locale}
        readOnly={fixed}
        hint={fixed ? "Your class sets this day." : "Leave it empty if there is none yet."}
        onChange={(event) => setWanted({ ...wanted, exam: event.target.value })}
      />
      <RadioField
        across
        legend="Minutes a day"
        options={minutes.map((one) => ({ value: String(one), label: String(one) }))}
        value={String(wanted.minutes)}
        onChange={(value) => setWanted({ ...wanted, minutes: Number(value) })}
      />
      <fieldset className={everyDay ? "field field--oops" : "field"}>
        <legend>Days without practice</legend>
        <div className="across across--week">
          {Array.from({ length: 7 }, (_, index) => new Date(monday + index * 86_400_000)).map(
            (date, index) => (
              <label key={date.getTime()}>
                <input
                  type="checkbox"
                  aria-label={longDay.format(date)}
                  checked={wanted.rest.includes(index)}
                  onChange={() => rest(index)}
                />
                <span aria-hidden="true">{day.format(date).slice(0, 2)}</span>
              </label>
            ),
          )}
        </div>
        {everyDay && (
          <p className="oops" role="alert">
            Leave at least one day for practice.
          </p>
        )}
      </fieldset>
      {says && (
        <p className="says section" aria-live="polite">
          {says(wanted)}
        </p>
      )}
      <div className="acts">
        <button className="act act--main" type="submit" aria-disabled={everyDay}>
          Keep this plan
        </button>
      </div>
    </form>
  );
}
