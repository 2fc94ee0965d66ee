/** Samples for the gallery: a course about tides and coasts that nobody takes, and figures that nobody earned. */

import type { Slide } from "../../../study/lecture/slide";
import type { Answer } from "../../../study/question/answer";
import type { QuestionBody } from "../../../study/question/question";

export interface SampleQuestion {
  name: string;
  body: QuestionBody;
  right: Answer;
  wrong: Answer;
  partly: Answer | null;
}

export const sampleQuestions: readonly SampleQuestion[] = [
  {
    name: "Choice",
    body: {
      kind: "choice",
      prompt: "What raises the tides most?",
      options: [
        {
          id: "moon",
          text: "The pull of the moon",
          correct: true,
          why: "It pulls more at the near side of the Earth than at the far side.",
        },
        {
          id: "wind",
          text: "The push of the wind",
          why: "It raises waves, which come every few seconds and not twice a day.",
        },
        { id: "sun", text: "The heat of the sun", why: "Heat works over months, not hours." },
      ],
      cites: "uneven pull of the moon",
      explanation: "The Earth turns below two bulges that the pull of the moon raises.",
    },
    right: { kind: "choice", option: "moon" },
    wrong: { kind: "choice", option: "wind" },
    partly: null,
  },
  {
    name: "Choices",
    body: {
      kind: "choices",
      prompt:
        "Which of these happen on an open coast, where neither islands nor reefs nor harbour walls keep wind and water away from the shore?",
      options: [
        { id: "waves", text: "The wind raises waves", correct: true },
        {
          id: "sand",
          text: "Currents that run along the shore for hundreds of kilometres carry sand with them and build spits, bars and whole islands wherever they slow down behind a headland",
          correct: true,
        },
        { id: "spray", text: "Spray carries salt inland", correct: true },
        { id: "calm", text: "The water stays calm", why: "That is how it is behind a reef." },
      ],
      explanation: "Wind, currents and spray all reach an open coast.",
    },
    right: { kind: "choices", options: ["waves", "sand", "spray"] },
    wrong: { kind: "choices", options: ["calm"] },
    partly: { kind: "choices", options: ["waves", "calm"] },
  },
  {
    name: "Typed",
    body: {
      kind: "typed",
      prompt: "How far apart are two high waters, in hours?",
      answer: ["12.4"],
      tolerance: 0.2,
      unit: "hours",
      mistakes: [{ id: "day", text: "24", why: "That is two tides: one bulge, and the other." }],
      explanation: "Half of a lunar day of 24 hours and 50 minutes.",
    },
    right: { kind: "typed", text: "12.4" },
    wrong: { kind: "typed", text: "24" },
    partly: null,
  },
  {
    name: "Cloze",
    body: {
      kind: "cloze",
      prompt:
        "With sun and moon in line comes the {{spring}} tide, with the moon at its quarter the {{neap}} tide.",
      blanks: [["spring"], ["neap"]],
      explanation: "In line both pulls add up; at the quarter they partly cancel out.",
    },
    right: { kind: "cloze", texts: ["spring", "neap"] },
    wrong: { kind: "cloze", texts: ["ebb", "flood"] },
    partly: { kind: "cloze", texts: ["spring", "ebb"] },
  },
  {
    name: "Ordering, in time",
    body: {
      kind: "ordering",
      prompt: "Put these steps towards the tide table of today in order.",
      items: [
        { id: "london", text: "Table for London Bridge", at: 1213 },
        { id: "gravity", text: "Theory of gravity", at: 1687, why: "It explained the tables." },
        { id: "gauge", text: "Self-recording gauge", at: 1831 },
        { id: "machine", text: "Tide-predicting machine", at: 1872 },
      ],
      ends: ["earliest", "latest"],
      explanation: "First tables were observed, then understood, then measured, then computed.",
    },
    right: { kind: "ordering", order: ["london", "gravity", "gauge", "machine"] },
    wrong: { kind: "ordering", order: ["machine", "gauge", "gravity", "london"] },
    partly: { kind: "ordering", order: ["london", "gauge", "gravity", "machine"] },
  },
  {
    name: "Ordering, in layers",
    body: {
      kind: "ordering",
      prompt: "Build the layers of the water in a warm ocean. One piece stays out.",
      layout: "layers",
      items: [
        { id: "sunlit", text: "Sunlit water" },
        { id: "thermocline", text: "Thermocline", cells: 2, why: "It parts warm from cold." },
        { id: "deep", text: "Deep water" },
      ],
      extras: [{ id: "ground", text: "Ground water", why: "It lies in the soil of the land." }],
      ends: ["surface", "ground of the sea"],
      explanation: "Sunlight warms the top; the thermocline parts it from the cold deep water.",
    },
    right: { kind: "ordering", order: ["sunlit", "thermocline", "deep"] },
    wrong: { kind: "ordering", order: ["ground", "deep", "sunlit"] },
    partly: { kind: "ordering", order: ["sunlit", "thermocline", "ground"] },
  },
  {
    name: "Matching",
    body: {
      kind: "matching",
      prompt: "Match each form of the coast with what it is.",
      pairs: [
        { id: "spit", left: "Spit", right: "sand that grows out from the shore" },
        { id: "lagoon", left: "Lagoon", right: "water that is cut off from the sea" },
        { id: "fjord", left: "Fjord", right: "a drowned valley of ice", why: "It is deep." },
      ],
      extras: [{ id: "atoll", text: "a ring of coral", why: "That is an atoll." }],
      explanation: "Sand, sea and ice each leave a form of their own.",
    },
    right: { kind: "matching", pairs: { spit: "spit", lagoon: "lagoon", fjord: "fjord" } },
    wrong: { kind: "matching", pairs: { spit: "lagoon", lagoon: "fjord", fjord: "atoll" } },
    partly: { kind: "matching", pairs: { spit: "spit", lagoon: "fjord", fjord: "lagoon" } },
  },
  {
    name: "List",
    body: {
      kind: "list",
      prompt: "For what is the sea used? Name three of the four uses.",
      need: 3,
      items: [
        { id: "fishing", text: "Fishing", accept: ["fish"] },
        { id: "shipping", text: "Shipping", accept: ["ships"] },
        { id: "bathing", text: "Bathing", accept: ["swimming"] },
        { id: "power", text: "Power from the tides", accept: ["power"] },
      ],
      explanation: "It feeds, carries, refreshes and drives.",
    },
    right: { kind: "list", entries: ["fish", "ships", "power"] },
    wrong: { kind: "list", entries: ["mining"] },
    partly: { kind: "list", entries: ["swimming", "power", "mining"] },
  },
];

const text = (words: string) => [{ type: "text" as const, text: words }];

export const sampleSlide: Slide = {
  number: 2,
  title: "What makes tides",
  line: 8,
  body: [
    { type: "paragraph", children: text("The uneven pull of the moon raises the tides.") },
    {
      type: "list",
      ordered: false,
      items: [
        { children: text("The sun does the same, less than half as strongly"), items: [] },
        { children: text("In line, both add up: spring tide"), items: [] },
      ],
    },
    {
      type: "layers",
      layers: [
        { cells: [{ text: "Sunlit water", span: 2 }] },
        {
          cells: [
            { text: "Warm", span: 1 },
            { text: "Cold", span: 1 },
          ],
        },
        { cells: [{ text: "Deep water", span: 2 }] },
      ],
    },
    {
      type: "table",
      head: [text("Year"), text("What came")],
      rows: [
        [text("1213"), text("Table for London Bridge")],
        [text("1872"), text("Tide-predicting machine")],
      ],
    },
  ],
};

export const longGerman = "Gezeitenvorausberechnungsmaschinenkonstruktion";

export const sampleTopics = [
  { id: "words", title: "Words for tides", now: 0.4, at: 0.63, low: 0.54, high: 0.71, weak: true },
  { id: "coasts", title: "Open coasts", now: 0.55, at: 0.72, low: 0.64, high: 0.79, weak: false },
  {
    id: "moon",
    title: "What makes tides",
    now: 0.77,
    at: 0.84,
    low: 0.79,
    high: 0.88,
    weak: false,
  },
];
