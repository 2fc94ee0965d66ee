/** Something a person has to mend in a file, said in one sentence. */
export interface Problem {
  /** As the reader was told it; readers of a course folder give it relative to that folder. */
  path: string;
  /** From 1. */
  line: number;
  /** An error keeps the file from being used; a warning does not. */
  level: "error" | "warning";
  message: string;
}
