/** What was asked for is not there, or not for this person: the two look alike from outside. */
export class NotFound extends Error {
  constructor() {
    super("There is nothing here, or it is not for you.");
  }
}

/** What was asked for cannot be done; the message is a sentence for the person who asked. */
export class Refusal extends Error {}
