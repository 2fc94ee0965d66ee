import { RateLimiterMemory } from "rate-limiter-flexible";
import { nameKey } from "../../../db/users";

/** Wrong passwords for one account from one address: 5, then 15 minutes. */
const byPair = new RateLimiterMemory({ points: 5, duration: 900, blockDuration: 900 });
/** … for one account from anywhere: 50 an hour; slow enough for guessing, too many to lock someone out by chance. */
const byName = new RateLimiterMemory({ points: 50, duration: 3600 });
/** … from one address: 200 an hour, for a university behind one address. */
const byAddress = new RateLimiterMemory({ points: 200, duration: 3600 });

const pair = (name: string, address: string) => `${nameKey(name)} ${address}`;

/**
 * Counts a try before its password is looked at, so that a burst of tries counts as many. Throws when there were too many
 * wrong ones lately; next-auth passes the message on to the sign-in page.
 */
export async function countSignIn(name: string, address: string): Promise<void> {
  try {
    await byPair.consume(pair(name, address));
    await byName.consume(nameKey(name));
    await byAddress.consume(address);
  } catch {
    throw new Error("TooMany");
  }
}

/** The password was right: the try does not count, and wrong ones before it are forgiven. */
export async function forgiveSignIn(name: string, address: string): Promise<void> {
  await byPair.delete(pair(name, address));
  await byName.delete(nameKey(name));
  await byAddress.reward(address, 1);
}
