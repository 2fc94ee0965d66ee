/** Each question of the course, answered rightly, wrongly and in a third way. */
import { type AskedOne, attempt, right, unknown } from "./attempt";

const london = "Table for London Bridge";
const gravity = "Theory of gravity";
const gauge = "Self-recording gauge";
const machine = "Tide-predicting machine";

const sand = "sand that grows out";
const sea = "water that is cut off";
const ice = "a drowned valley";
const mouth = "the mouth of a river";

export const everyKind: AskedOne[] = [
  {
    kind: "a single choice",
    question: "what-raises-tides",
    topic: "tide-makers",
    attempts: [
      right((hand) => hand.choose("pull of the moon"), "The pull of the moon your answer, right"),
      attempt(
        "wrong",
        (hand) => hand.choose("push of the wind"),
        "Not quite: the pull of the moon.",
        0,
        "The pull of the moon right answer",
        /The push of the wind your answer.*It raises waves/,
      ),
      unknown("Here it is: the pull of the moon.", "The pull of the moon this is right"),
    ],
  },
  {
    kind: "several choices",
    question: "what-happens-on-open-coasts",
    topic: "open-coasts",
    attempts: [
      right(
        (hand) => hand.tick(["wind raises waves", "Currents that run", "Spray carries"]),
        ...["raises waves right", "behind a headland right", "salt inland right"],
      ),
      attempt(
        "wrong",
        (hand) => hand.tick(["water stays calm"]),
        "Not quite: 0 of the 3 right ones.",
        0,
        ...["raises waves missed", /stays calm wrong.*behind a reef/],
      ),
      attempt(
        "partly right",
        (hand) => hand.tick(["wind raises waves", "Spray carries"]),
        "Not quite: 2 of the 3 right ones.",
        2 / 3,
        ...["raises waves right", "behind a headland missed", "salt inland right"],
      ),
    ],
  },
  {
    kind: "a typed term",
    question: "falling-water-word",
    topic: "tide-words",
    attempts: [
      right((hand) => hand.type("The Ebb"), "The Ebb your answer, right"),
      attempt(
        "wrong",
        (hand) => hand.type("neap tide"),
        "Not quite: ebb.",
        0,
        ...[/neap tide your answer.*smallest tide of the month/, "ebb right answer"],
      ),
      unknown("Here it is: ebb.", "ebb right answer"),
    ],
  },
  {
    kind: "a text with blanks",
    question: "spring-and-neap",
    topic: "tide-heights",
    attempts: [
      right((hand) => hand.fill(["spring", "neap"]), /the\s+spring tide.*the\s+neap tide/),
      attempt(
        "wrong",
        (hand) => hand.fill(["neap", "spring"]),
        "Not quite: 0 of 2 blanks.",
        0,
        /neap right answer: spring.*spring right answer: neap/,
      ),
      attempt(
        "partly right",
        (hand) => hand.fill(["spring", "low"]),
        "Not quite: 1 of 2 blanks.",
        0.5,
        /the\s+spring tide.*low right answer: neap/,
      ),
    ],
  },
  {
    kind: "a line to put in order",
    question: "tide-table-years",
    topic: "tide-history",
    attempts: [
      right(
        (hand) => hand.arrange([london, gravity, gauge, machine]),
        /1213.*London Bridge.*1687.*gravity.*1831.*gauge.*1872.*machine/,
      ),
      attempt(
        "wrong",
        (hand) => hand.arrange([machine, gauge, gravity, london]),
        "Not quite: here is the order.",
        0,
        /1213.*you put it fourth.*1687/,
      ),
      attempt(
        "partly right",
        (hand) => hand.arrange([london, gauge, gravity, machine]),
        "Not quite: here is the order.",
        2 / 3,
        /you put it (second|third)/,
      ),
    ],
  },
  {
    kind: "a stack of layers",
    question: "water-stack",
    topic: "water-layers",
    attempts: [
      right(
        (hand) => hand.build(["Sunlit", "Thermocline", "Deep"]),
        /Sunlit water.*Thermocline.*Deep water/,
      ),
      attempt(
        "wrong",
        (hand) => hand.build(["Ground", "Sunlit", "Deep"]),
        "Not quite: here is the order.",
        0,
        ...["you left it out", /Ground water does not belong here.*soil of the land/],
      ),
      attempt(
        "partly right",
        (hand) => hand.build(["Sunlit", "Deep", "Thermocline"]),
        "Not quite: here is the order.",
        1 / 2,
        /you put it (second|third) from the top/,
      ),
    ],
  },
  {
    kind: "pairs to match",
    question: "coast-forms-matched",
    topic: "coast-forms",
    attempts: [
      right(
        (hand) => hand.match([sand, sea, ice, mouth]),
        ...[/Spit.*from the shore right/, /Estuary.*with tides right/],
      ),
      attempt(
        "wrong",
        (hand) => hand.match([sea, ice, mouth, "a ring of coral"]),
        "Not quite: 0 of 4 pairs.",
        0,
        ...[/Estuary.*ring of coral your answer.*with tides right answer/, "That is an atoll."],
      ),
      attempt(
        "partly right",
        (hand) => hand.match([sea, sand, ice, mouth]),
        "Not quite: 2 of 4 pairs.",
        1 / 2,
        ...[/Spit.*cut off from the sea your answer/, /Fjord.*valley of ice right/],
      ),
    ],
  },
  {
    kind: "a list from memory",
    question: "uses-of-the-sea",
    topic: "sea-uses",
    attempts: [
      right(
        (hand) => hand.recall(["fish", "ships", "swimming"]),
        ...["Fishing right: “fish”", "Power from the tides would also do"],
      ),
      attempt(
        "wrong",
        (hand) => hand.recall(["painting"]),
        "Not quite: 0 of 3 recalled.",
        0,
        ...["Fishing would also do", "painting not on the list; nothing is taken off"],
      ),
      attempt(
        "partly right",
        (hand) => hand.recall(["shipping", "painting", "bathing"]),
        "Not quite: 2 of 3 recalled.",
        2 / 3,
        ...["Fishing would also do", "Shipping right", "painting not on the list"],
      ),
    ],
  },
];
