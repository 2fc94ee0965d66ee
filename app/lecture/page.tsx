import type { Metadata } from "next";
import { LectureScreen } from "./lecture-screen";

export const metadata: Metadata = { title: "Lecture" };

export default function Page() {
  return <LectureScreen />;
}
