/** A small sound course as the files of its folder. */
export const courseYaml = `title: The Sea
code: SEA1
language: en
authors: [Ann Ebb, Ben Flood]
topics:
  - { id: tides, title: Tides }
  - { id: waves, title: Waves, weight: 2 }
`;

export const lectureMd = `---
title: Tides and waves
date: 2024
---

# The Sea

A lecture

---

# Tides

- The moon raises the tides
- Spring tide: sun and moon in line

![Two bulges of water](img/bulges.png)

---

# Waves

Wind raises waves

`;

export const deckYaml = `# Ebb and flood
questions:
  - id: what-raises-tides
    kind: choice
    topic: tides
    slide: 2
    prompt: What raises the tides?
    options:
      - { id: moon, text: The moon, correct: true, why: Its pull is uneven. }
      - { id: wind, text: The wind, why: It raises waves., misconception: takes waves for tides }
      - { id: salt, text: The salt }
    cites: The moon raises the tides
    explanation: The moon pulls more at the near side of the Earth.

  - id: spring-tide-term
    kind: typed
    topic: tides
    slide: 2
    prompt: What is a tide called when sun and moon stand in line?
    answer: spring tide
    mistakes:
      - id: neap
        text: neap tide
        why: That is the lowest.
    explanation: Both pulls add up.
    enemies: [tide-of-the-line]

  - id: tide-of-the-line
    kind: cloze
    topic: tides
    slide: 2
    prompt: "With sun and moon in line comes the {{spring|high}} tide, with the {{moon}} at its quarter the neap tide."
    explanation: Both pulls add up.
    reset: 2024-02-01

  - id: first-gauge
    kind: typed
    topic: waves
    slide: 3
    prompt: In which year was the first gauge set up?
    answer: 1831
    tolerance: 0
    unit: year
    explanation: It stood in Sheerness.
`;

/** The files of the course's folder, some replaced or (with null) taken away. */
export function courseFiles(changed: Record<string, string | null> = {}): Map<string, string> {
  const files = new Map([
    ["course.yaml", courseYaml],
    ["01-sea/lecture.md", lectureMd],
    ["01-sea/deck.yaml", deckYaml],
    ["01-sea/img/bulges.png", ""],
  ]);
  for (const [path, text] of Object.entries(changed)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

/** The text with one place replaced; the place must be there. */
export function planted(text: string, ...changes: [place: string, mistake: string][]): string {
  return changes.reduce((now, [place, mistake]) => {
    if (!now.includes(place)) throw new Error(`no '${place}' in the sample`);
    return now.replace(place, () => mistake);
  }, text);
}

/** The line of the text on which the words first stand, from 1. */
export function lineOf(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`no '${words}' in the text`);
  return text.slice(0, at).split("\n").length;
}
