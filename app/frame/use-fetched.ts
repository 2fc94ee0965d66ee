"use client";
import { useCallback, useEffect, useState } from "react";
import { readJson } from "../offline/http";

export type Fetched<T> =
  | { status: "loading" }
  | { status: "missing" }
  | { status: "failed"; reason: string }
  | { status: "here"; value: T };

/** JSON of our own server at `path`, and a way to fetch it again. Nothing is fetched while `path` is null. */
export function useFetched<T>(path: string | null): [Fetched<T>, () => void] {
  const [fetched, setFetched] = useState<Fetched<T>>({ status: "loading" });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn fetches the same path again
  useEffect(() => {
    if (path === null) return;
    let left = false;
    const show = (next: Fetched<T>) => {
      if (!left) setFetched(next);
    };
    readJson<T>(path).then(
      (value) => show(value === null ? { status: "missing" } : { status: "here", value }),
      (error: unknown) =>
        show({ status: "failed", reason: error instanceof Error ? error.message : "It failed." }),
    );
    return () => {
      left = true;
    };
  }, [path, turn]);
  return [fetched, useCallback(() => setTurn((n) => n + 1), [])];
}
