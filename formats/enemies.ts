import type { Question } from "../study/question/question";

/** The questions, an enemy named on one side being put on both; sorted, each once, nobody its own. */
export function withMutualEnemies(questions: Question[]): Question[] {
  const enemies = new Map(questions.map(({ id, enemies }) => [id, new Set(enemies)]));
  for (const { id, enemies: named } of questions) {
    for (const enemy of named) enemies.get(enemy)?.add(id);
  }
  return questions.map((question) => ({
    ...question,
    enemies: [...(enemies.get(question.id) ?? [])].filter((id) => id !== question.id).sort(),
  }));
}
