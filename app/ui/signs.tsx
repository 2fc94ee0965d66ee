const strokes = {
  tick: <path d="M4 13.5 9.5 19C12 13 16 8 21 4" />,
  cross: <path d="M5.5 5.5 18.5 18.5M18.5 5.5 5.5 18.5" />,
  wave: <path d="M2.5 13.5c2-5 4.8-5 6.6-1.4s4.4 4 6.2.2 4.2-3.6 6.2-.8" />,
  ring: <circle cx="12" cy="12" r="8" />,
  up: <path d="M12 19.5V5M6 11l6-6 6 6" />,
  down: <path d="M12 4.5V19M6 13l6 6 6-6" />,
};

export type SignName = keyof typeof strokes;
export type Tone = "right" | "wrong" | "weak" | "waiting" | "way";

/**
 * One stroke of the pen: tick (right), cross (wrong, or leave), wave (weak), dotted ring (waiting), arrows.
 * Without `label` it is silent: then words beside it say the same.
 */
export function Sign({ name, tone, label }: { name: SignName; tone?: Tone; label?: string }) {
  const names = ["sign", `sign--${name}`, ...(tone ? [`is-${tone}`] : [])].join(" ");
  return (
    <svg
      className={names}
      viewBox="0 0 24 24"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {strokes[name]}
    </svg>
  );
}
