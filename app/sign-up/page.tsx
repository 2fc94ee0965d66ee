import type { Metadata } from "next";
import { SignUpScreen } from "./sign-up-screen";

export const metadata: Metadata = { title: "Sign up" };

export default function Page() {
  return <SignUpScreen />;
}
