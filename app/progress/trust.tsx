import {
  type Calibration,
  calibration,
  enoughPredictions,
  predictions,
} from "../../study/exam/calibration";
import type { Step } from "../../study/memory/fold";
import { counted, percent } from "../frame/words";
import type { DeviceState } from "../offline/device-state";
import { CalibrationPlot } from "../ui/calibration-plot";

const verdicts: Record<Calibration["verdict"], string> = {
  agrees: "So far you can trust it.",
  hopes: "It thinks too well of your memory: take its figures for the most.",
  doubts: "It is too careful: you remember more than it says.",
};

/** How well the predictions held: what was expected before each answer, against what happened. */
export function Trust({ state, steps }: { state: DeviceState; steps: readonly Step[] }) {
  const made = predictions(steps, state.model);
  const told = calibration(made);
  return (
    <section className="section" aria-labelledby="trust">
      <h2 className="eyebrow" id="trust">
        Can you trust this?
      </h2>
      {told ? (
        <Told told={told} />
      ) : (
        <p className="says">
          That can be told from {enoughPredictions} answers to questions met on an earlier day. So
          far there {made.length === 1 ? "is 1" : `are ${made.length}`}.
        </p>
      )}
    </section>
  );
}

function Told({ told: { all, bins, verdict } }: { told: Calibration }) {
  return (
    <>
      <p className="says">
        Kordus expected you to get {percent(all.predicted)} of {counted(all.n, "answer")} right, and
        you got {percent(all.right)}. {verdicts[verdict]}
      </p>
      <CalibrationPlot
        groups={bins}
        label={`What Kordus expected against what you answered, in ${counted(bins.length, "group")}`}
      />
      <p className="note">
        On the dotted line, prediction and answers agree. The bars are 95&nbsp;% intervals.
      </p>
      <details className="words">
        <summary>Read this as a table</summary>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">Expected</th>
              <th scope="col" className="num">
                right
              </th>
              <th scope="col" className="num">
                likely
              </th>
              <th scope="col" className="num">
                answers
              </th>
            </tr>
          </thead>
          <tbody>
            {bins.map(({ predicted, right, low, high, n }) => (
              <tr key={predicted}>
                <th scope="row">{percent(predicted)}</th>
                <td className="num">{percent(right)}</td>
                <td className="num">
                  {Math.round(low * 100)}–{Math.round(high * 100)}
                </td>
                <td className="num">{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
