/** Days of the reviews, and for how many days what was learned then holds at 90 %. A drawing, no one's data. */
const reviews = [
  { at: 0, stability: 0.9 },
  { at: 5, stability: 2.2 },
  { at: 11, stability: 5 },
  { at: 19, stability: 14 },
];
const exam = 32;
const steps = 24;

const x = (day: number) => 2 + (day / exam) * 306;
const y = (share: number) => 176 - share * 150;
/** FSRS's curve of forgetting with its usual exponent; stated here again because a drawing needs no model. */
const recall = (days: number, stability: number) => (1 + (19 / 81) * (days / stability)) ** -1.2;

function run({ at, stability }: (typeof reviews)[number], until: number): string {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const days = ((until - at) * step) / steps;
    return `${x(at + days).toFixed(1)} ${y(recall(days, stability)).toFixed(1)}`;
  }).join("L");
}

const path = `M${reviews.map((review, n) => run(review, reviews[n + 1]?.at ?? exam)).join("L")}`;
const last = reviews.at(-1);
const atExam = last ? recall(exam - last.at, last.stability) : 0;

/** What Kordus does, in one picture: a memory that fades, and is lifted again and again up to the exam. */
export function LiftedCurve() {
  return (
    <svg
      className="chart"
      viewBox="0 0 318 184"
      role="img"
      aria-label="A curve of forgetting that each question lifts, and that falls more slowly each time, up to the exam"
    >
      <text x="2" y="12">
        what you know
      </text>
      <text x="308" y="12" textAnchor="end">
        exam
      </text>
      <path className="axis" d="M2 176.5H310" />
      <path className="axis axis--exam" d="M306.5 20V176" />
      <path className="axis" d="M310.5 20V176" />
      <path className="will" d={path} />
      <circle className="dot" cx="306.5" cy={y(atExam)} r="6" />
    </svg>
  );
}
