import { describe, expect, it } from "vitest";
import type { Question } from "../../../study/question/question";
import { withTerms } from "../../../study/question/terms";
import { choice, question, samples, typed } from "./sample-questions";

function termsOf(questions: Question[], id: string): string[] | undefined {
  const body = withTerms(questions).find((each) => each.id === id)?.body;
  return body && "terms" in body ? body.terms : undefined;
}

describe("the other terms of a deck", () => {
  const guest = question(typed("What runs inside?", ["guest system", "guest"]), { id: "guest" });

  it("are those that a slip could make of an answer, sorted and each once", () => {
    const others = [
      question(choice("?", "quests", "Guess", "guesses at random now and then"), { id: "a" }),
      question(choice("?", "quest", "host", "router"), { id: "b" }),
    ];
    expect(termsOf([guest, ...others], "guest")).toEqual(["Guess", "quests"]);
  });

  it("are looked for in every kind of question", () => {
    const matching = { ...samples.matching, extras: [{ id: "x", text: "currants" }] };
    const deck = [
      question(samples.list, { id: "list" }),
      question(matching, { id: "matching" }),
      question({ ...samples.cloze, blanks: [["eroslon"]] }, { id: "cloze" }),
    ];
    expect(termsOf(deck, "list")).toEqual(["currants", "eroslon"]);
  });

  it("leave out what is accepted in another form", () => {
    const other = question(choice("?", "Guests", "the guest", "guest-system"), { id: "a" });
    expect(termsOf([guest, other], "guest")).toBeUndefined();
  });

  it("leave out another spelling that is accepted elsewhere", () => {
    const term = question(typed("?", ["containerization"]), { id: "term" });
    const other = question(typed("?", ["containerization", "containerisation"]), { id: "other" });
    expect(termsOf([term, other], "term")).toBeUndefined();
  });

  it("are forgotten when the deck no longer has them", () => {
    const before = question(typed("?", ["guest"], { terms: ["quest"] }), { id: "guest" });
    expect(withTerms([before])[0]?.body).not.toHaveProperty("terms");
  });

  it("leave questions alone that nobody types", () => {
    const deck = [question(samples.choice), question(samples.ordering, { id: "o" })];
    expect(withTerms(deck)).toEqual(deck);
  });
});
