import type { Metadata } from "next";
import { DeckScreen } from "./deck-screen";

export const metadata: Metadata = { title: "Questions" };

export default function Page() {
  return <DeckScreen />;
}
