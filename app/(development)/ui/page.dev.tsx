import type { Metadata } from "next";
import { Acts } from "../../ui/gallery/acts";
import { Forms } from "../../ui/gallery/forms";
import { Frames } from "../../ui/gallery/frames";
import { Ground } from "../../ui/gallery/ground";
import { Numbers } from "../../ui/gallery/numbers";
import { Questions } from "../../ui/gallery/questions";
import { States } from "../../ui/gallery/states";
import { Switches } from "../../ui/gallery/switches";
import "../../ui/gallery/gallery.css";

export const metadata: Metadata = { title: "Parts" };

const chapters = ["Ground", "Acts", "Forms", "States", "Numbers", "Questions", "Frames"];

/** Every part in every state. A page in development only: see `pageExtensions` in next.config.mjs. */
export default function Page() {
  return (
    <main className="page">
      <div className="lede">
        <h1 className="title">Parts</h1>
        <p className="says">Every part in every state. All data on this page are samples.</p>
      </div>
      <Switches />
      <nav className="contents" aria-label="Contents">
        {chapters.map((name) => (
          <a key={name} href={`#${name.toLowerCase()}`}>
            {name}
          </a>
        ))}
      </nav>
      <Ground />
      <Acts />
      <Forms />
      <States />
      <Numbers />
      <Questions />
      <Frames />
    </main>
  );
}
