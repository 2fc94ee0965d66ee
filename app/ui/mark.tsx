/** The product's mark: a forgetting curve lifted again and again, in one stroke of the text's colour. */
export function Mark({ label }: { label?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path d="M2 7C3 17 5.6 23 11 25V7C12.6 14.5 15.8 18.6 21 19.8V7C22.5 11.5 25.5 14 30 14.6" />
    </svg>
  );
}
