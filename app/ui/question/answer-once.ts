import { useRef } from "react";
import type { Answer } from "../../../study/question/answer";

/** Lets one answer through, so that a double tap is one answer. */
export function useAnswerOnce(onAnswer: (answer: Answer) => void): (answer: Answer) => void {
  const given = useRef(false);
  return (answer) => {
    if (given.current) return;
    given.current = true;
    onAnswer(answer);
  };
}
