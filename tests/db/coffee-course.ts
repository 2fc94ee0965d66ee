import { planted } from "../formats/sample-course";

const courseYaml = `title: Coffee
code: COF1
language: en
authors: [Ann Bean]
topics:
  - { id: beans, title: Beans }
  - { id: roasting, title: Roasting }
  - { id: brewing, title: Brewing, weight: 2 }
`;

const lectures = {
  "01-beans": `---
title: From the cherry to the roast
---

# Species

- Robusta holds the most caffeine
- Arabica and Liberica are milder

---

# From the cherry

- Cherries are picked, then dried, then milled, then roasted
- At the first crack the beans pop
`,
  "02-brewing": `---
title: Brewing
---

# Espresso

- Nine bar of pressure, and crema on top
- Pressure makes the crema
- A portafilter holds the dose, a tamper presses it, a grinder cuts the beans

---

# Five levers

- Grind, dose, heat of the water, contact time, pressure
`,
};

/** Two lectures' questions by id: all seven kinds, and a second choice. */
const questions = {
  "01-beans": {
    "most-caffeine": `
    kind: choice
    topic: beans
    slide: 1
    prompt: Which species holds the most caffeine?
    options:
      - { id: robusta, text: Robusta, correct: true }
      - { id: arabica, text: Arabica, misconception: takes the best known for the strongest }
      - { id: liberica, text: Liberica }
    explanation: Robusta holds about twice as much as the others.
`,
    "mild-species": `
    kind: choices
    topic: beans
    slide: 1
    prompt: Which species are milder? Several may be right.
    options:
      - { id: arabica, text: Arabica, correct: true }
      - { id: liberica, text: Liberica, correct: true }
      - { id: robusta, text: Robusta }
    explanation: Robusta is the strong one.
`,
    "cherry-to-roast": `
    kind: ordering
    topic: roasting
    slide: 2
    prompt: Put the steps in order.
    items:
      - { id: pick, text: picking }
      - { id: dry, text: drying }
      - { id: mill, text: milling }
      - { id: roast, text: roasting }
    explanation: Beans are milled once they are dry.
`,
    "popping-beans": `
    kind: typed
    topic: roasting
    slide: 2
    prompt: What is it called when the beans begin to pop?
    answer: first crack
    mistakes:
      - { id: second, text: second crack, why: That comes later. }
    explanation: Steam breaks the beans open.
`,
  },
  "02-brewing": {
    "what-makes-crema": `
    kind: choice
    topic: brewing
    slide: 1
    prompt: What makes the crema?
    options:
      - { id: pressure, text: The pressure, correct: true }
      - { id: milk, text: The milk }
      - { id: sugar, text: The sugar }
      - { id: cup, text: The cup }
    explanation: Gas is dissolved under pressure.
`,
    "espresso-words": `
    kind: cloze
    topic: brewing
    slide: 1
    prompt: "An espresso is brewed at {{nine|9}} bar and has {{crema}} on top."
    explanation: Pressure makes the foam.
`,
    "tools-of-espresso": `
    kind: matching
    topic: brewing
    slide: 1
    prompt: Match the tools.
    pairs:
      - { id: portafilter, left: Portafilter, right: holds the dose }
      - { id: tamper, left: Tamper, right: presses the dose }
      - { id: grinder, left: Grinder, right: cuts the beans }
    explanation: Each tool has one task.
`,
    "levers-of-a-brew": `
    kind: list
    topic: brewing
    slide: 2
    prompt: Name the five levers of a brew.
    items:
      - { id: grind, text: grind }
      - { id: dose, text: dose }
      - { id: heat, text: heat of the water }
      - { id: time, text: contact time }
      - { id: pressure, text: pressure }
    explanation: Whatever changes the taste.
`,
  },
};

export type LectureId = keyof typeof lectures;

/** The coffee course as its author edits it. */
export class CoffeeCourse {
  private readonly decks = new Map<LectureId, Map<string, string>>([
    ["01-beans", new Map(Object.entries(questions["01-beans"]))],
    ["02-brewing", new Map(Object.entries(questions["02-brewing"]))],
  ]);

  private deckWith(question: string): Map<string, string> {
    const deck = [...this.decks.values()].find((one) => one.has(question));
    if (!deck) throw new Error(`no question '${question}' in the coffee course`);
    return deck;
  }

  /** Replaces words of a question's text; they must be there. */
  edit(question: string, ...changes: [words: string, others: string][]): this {
    const deck = this.deckWith(question);
    deck.set(question, planted(deck.get(question) ?? "", ...changes));
    return this;
  }

  rewrite(question: string, text: string): this {
    this.deckWith(question).set(question, text);
    return this;
  }

  add(lecture: LectureId, question: string, text: string): this {
    this.decks.get(lecture)?.set(question, text);
    return this;
  }

  takeOut(question: string): string {
    const deck = this.deckWith(question);
    const text = deck.get(question) ?? "";
    deck.delete(question);
    return text;
  }

  moveTo(lecture: LectureId, question: string): this {
    return this.add(lecture, question, this.takeOut(question));
  }

  /** Answers before that day (YYYY-MM-DD) count for nothing. */
  reset(question: string, date: string): this {
    return this.edit(question, ["    kind:", `    reset: ${date}\n    kind:`]);
  }

  /** The files of its folder: path → text. */
  files(): Map<string, string> {
    const files = new Map([["course.yaml", courseYaml]]);
    for (const [lecture, deck] of this.decks) {
      const texts = [...deck].map(([id, text]) => `  - id: ${id}${text}`);
      files.set(`${lecture}/lecture.md`, lectures[lecture]);
      files.set(`${lecture}/deck.yaml`, `questions:\n${texts.join("\n")}`);
    }
    return files;
  }
}
