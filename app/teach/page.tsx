import type { Metadata } from "next";
import { TeachScreen } from "./teach-screen";

export const metadata: Metadata = { title: "Teach" };

export default function Page() {
  return <TeachScreen />;
}
