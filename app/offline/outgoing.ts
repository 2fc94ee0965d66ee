import type { LogEntry } from "../../study/memory/log-entry";
import type { SentEvent } from "../../study/memory/sent-event";

/** An event of the log as it is sent: without what the server derives. */
export function sentEvent(entry: LogEntry): SentEvent {
  const { id, deviceSeq, answeredAt, utcOffset } = entry;
  const happened = { id, deviceSeq, answeredAt, utcOffset };
  if (entry.kind !== "review") return { ...happened, kind: entry.kind, target: entry.target };
  const { kind, course, question, revision, answer, seed, hinted, confidence } = entry;
  const { durationMs, mode } = entry;
  return {
    ...happened,
    ...{ kind, course, question, revision, answer, seed, hinted, confidence, durationMs, mode },
  };
}
