import type { Metadata } from "next";
import { TryScreen } from "./try-screen";

export const metadata: Metadata = { title: "Try it" };

export default function Page() {
  return <TryScreen />;
}
