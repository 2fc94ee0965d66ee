/** Invented figures for the gallery's charts: curves of the shape that real ones have. */
import type { CalibrationGroup } from "../calibration-plot";
import type { RecallPoint } from "../forgetting-curve";

/** Forgetting after a lift: falls by the given half-life, in days. */
function run(from: number, until: number, halfLife: number): RecallPoint[] {
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = from + ((until - from) * step) / steps;
    return { at, recall: (1 + (at - from) / halfLife / 3) ** -0.7 };
  });
}

/** In days from the first review. */
export const sampleRuns = [run(0, 2, 1), run(2, 7, 2.5), run(7, 17, 6), run(17, 39, 16)];

export const sampleNow = 21;
export const sampleExam = 39;

export const forecastDays = {
  // Each third day of practice lifts it; in between it sinks.
  was: Array.from({ length: 22 }, (_, day) => {
    const top = 0.3 + 0.29 * (1 - 0.9 ** day);
    const sunk = top - 0.02 * (day % 3);
    return day > 0 && day % 3 === 0
      ? [
          { at: day, share: sunk - 0.06 },
          { at: day, share: sunk },
        ]
      : [{ at: day, share: sunk }];
  }).flat(),
  will: Array.from({ length: 25 }, (_, step) => {
    const along = step / 24;
    const share = 0.58 + 0.16 * (1 - (1 - along) ** 1.8);
    return { at: 21 + 18 * along, share, low: share - 0.08 * along, high: share + 0.07 * along };
  }),
  stop: Array.from({ length: 25 }, (_, step) => {
    const along = step / 24;
    return { at: 21 + 18 * along, share: 0.58 - 0.16 * (1 - (1 - along) ** 1.8) };
  }),
};
const lastWas = forecastDays.was.at(-1);
if (lastWas) lastWas.share = 0.58;

export const sampleCalibration: CalibrationGroup[] = [
  { predicted: 0.32, right: 0.29, low: 0.15, high: 0.49 },
  { predicted: 0.45, right: 0.48, low: 0.32, high: 0.65 },
  { predicted: 0.58, right: 0.54, low: 0.4, high: 0.68 },
  { predicted: 0.7, right: 0.68, low: 0.54, high: 0.79 },
  { predicted: 0.82, right: 0.85, low: 0.74, high: 0.92 },
  { predicted: 0.93, right: 0.91, low: 0.79, high: 0.97 },
];

export const sampleDays = Array.from({ length: 28 }, (_, index) => ({
  date: new Date(Date.UTC(2030, 10, 4 + index)).toISOString().slice(0, 10),
  amount: index < 20 ? ([9, 12, 0, 10, 6, 0, 24][index % 7] ?? 0) : 0,
}));
