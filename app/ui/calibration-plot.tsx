import { Plot, PlotDot, PlotLine, percent } from "./plot";

/** Answers for which about the same chance was predicted; all shares 0..1. */
export interface CalibrationGroup {
  predicted: number;
  right: number;
  low: number;
  high: number;
}

const quarters = [0, 25, 50, 75, 100];

/** Predicted chances against what was right, with intervals; on the dotted line both agree. */
export function CalibrationPlot({
  groups,
  label,
  predicted = "predicted, %",
  right = "right, %",
}: {
  groups: readonly CalibrationGroup[];
  /** All of it in words. */
  label: string;
  /** What the two axes are called. */
  predicted?: string;
  right?: string;
}) {
  return (
    <div className="plot-box">
      <p className="note plot-box__up">{right}</p>
      <Plot
        square
        label={label}
        levels={quarters}
        under={quarters.map((level) => ({ x: level / 100, text: String(level) }))}
      >
        <PlotLine
          kind="else"
          points={[
            { x: 0, y: 0 },
            { x: 1, y: 1 },
          ]}
        />
        {groups.map((group) => (
          <g key={group.predicted}>
            <line
              className="interval"
              x1={percent(group.predicted)}
              x2={percent(group.predicted)}
              y1={percent(1 - group.low)}
              y2={percent(1 - group.high)}
            />
            <PlotDot x={group.predicted} y={group.right} kind="dot" />
          </g>
        ))}
      </Plot>
      <p className="note plot-box__along">{predicted}</p>
    </div>
  );
}
