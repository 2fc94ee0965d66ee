import type { Metadata } from "next";
import { PracticeScreen } from "./practice-screen";

export const metadata: Metadata = { title: "Practice" };

export default function Page() {
  return <PracticeScreen />;
}
