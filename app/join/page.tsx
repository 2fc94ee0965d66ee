import type { Metadata } from "next";
import { JoinScreen } from "./join-screen";

export const metadata: Metadata = { title: "Join a class" };

export default function Page() {
  return <JoinScreen />;
}
