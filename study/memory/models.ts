import { fsrs6 } from "./fsrs6";
import { type MemoryModel, type ModelName, modelNames } from "./model";

export function isModelName(name: string): name is ModelName {
  return modelNames.some((known) => known === name);
}

/**
 * The memory model of that name, with its published default weights where none are given.
 * Throws an Error with a sentence when the weights do not fit the model.
 */
export function memoryModel(name: ModelName, weights?: readonly number[]): MemoryModel {
  switch (name) {
    case "fsrs6":
      return fsrs6(weights);
  }
}
