import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./ui/styles.css";

export const metadata: Metadata = {
  title: { default: "Kordus", template: "%s · Kordus" },
  description: "Practise what a lecture taught, up to the exam.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f1e5" },
    { media: "(prefers-color-scheme: dark)", color: "#151c21" },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
