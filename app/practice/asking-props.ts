import type { Answer } from "../../study/question/answer";
import type { DeviceState } from "../offline/device-state";
import type { Turn } from "./turn";
import type { Sitting } from "./use-sitting";

/** A question put in a sitting, and what can be done with it. */
export interface AskingProps {
  sitting: Sitting;
  turn: Turn;
  state: DeviceState;
  /** Questions that this sitting may still bring, the open one included. */
  left: number;
  answer: (answer: Answer) => Promise<void>;
  goOn: () => Promise<void>;
  undo: () => Promise<void>;
  say: (said: "guessed" | "overruled") => Promise<void>;
  setGuessing: (guessing: boolean) => void;
  sawSlide: () => void;
}
