import { Plot, PlotDot, PlotLine, percent } from "./plot";

/** What was predicted (across) against what happened (up), with intervals, beside the line where both agree. Shares 0..1. */
export function CalibrationPlot({
  bins,
  label,
}: {
  bins: readonly { predicted: number; right: number; low: number; high: number; n: number }[];
  label: string;
}) {
  return (
    <Plot
      label={label}
      levels={[0, 25, 50, 75, 100]}
      under={[0, 0.5, 1].map((x) => ({ x, text: `${x * 100}` }))}
    >
      <PlotLine
        kind="else"
        points={[
          { x: 0, y: 0 },
          { x: 1, y: 1 },
        ]}
      />
      {bins.map(({ predicted, right, low, high }) => (
        <g key={predicted}>
          <line
            className="interval"
            x1={percent(predicted)}
            x2={percent(predicted)}
            y1={percent(1 - low)}
            y2={percent(1 - high)}
          />
          <PlotDot x={predicted} y={right} kind="dot" />
        </g>
      ))}
    </Plot>
  );
}
