/** The idea of the product, before there is anything to show: what one knows fades, and each question lifts it again. */
export function Idea() {
  return (
    <svg
      className="chart idea"
      viewBox="0 0 310 150"
      role="img"
      aria-label="A curve of forgetting that each question lifts, and that falls more slowly each time"
    >
      <path className="axis" d="M1 140H309" />
      <text x="1" y="10">
        what you know
      </text>
      <path
        className="will"
        d="M1 22C8 76 22 108 49 118V22C60 72 78 94 107 106V22C122 58 148 80 185 92V22C214 50 254 70 309 80"
      />
    </svg>
  );
}
