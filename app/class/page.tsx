import type { Metadata } from "next";
import { ClassScreen } from "./class-screen";

export const metadata: Metadata = { title: "Class" };

export default function Page() {
  return <ClassScreen />;
}
