import type { ReactNode } from "react";

/** A chapter of the gallery, with an anchor for the table of contents. */
export function Chapter({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section className="chapter" id={id} aria-labelledby={`${id}-title`}>
      <h2 className="title" id={`${id}-title`}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** One part in one state, with its name. `wide`: over the whole page; `phone`: as narrow as a phone, with its edge. */
export function Shown({
  name,
  note,
  size,
  children,
}: {
  name: string;
  note?: string;
  size?: "wide" | "phone";
  children: ReactNode;
}) {
  return (
    <div className={`shown${size ? ` shown--${size}` : ""}`}>
      <h3 className="shown__name">{name}</h3>
      {note && <p className="note">{note}</p>}
      <div className="shown__part">{children}</div>
    </div>
  );
}
