import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { nameKey } from "../../../db/users";

/** Wrong passwords for one account from one address: 5, then 15 minutes. */
const byPair = new RateLimiterMemory({ points: 5, duration: 900, blockDuration: 900 });
/** … for one account from anywhere: 50 an hour; slow enough for guessing, too many to lock someone out by chance. */
const byName = new RateLimiterMemory({ points: 50, duration: 3600 });
/** … from one address: 200 an hour, for a university behind one address. */
const byAddress = new RateLimiterMemory({ points: 200, duration: 3600 });

const pair = (name: string, address: string) => `${nameKey(name)} ${address}`;
const spent = (limiter: RateLimiterMemory, seen: RateLimiterRes | null) =>
  seen !== null && seen.consumedPoints >= limiter.points;

/** Throws when too many wrong passwords came lately; next-auth passes the message on to the sign-in page. */
export async function assertMaySignIn(name: string, address: string): Promise<void> {
  const [a, b, c] = await Promise.all([
    byPair.get(pair(name, address)),
    byName.get(nameKey(name)),
    byAddress.get(address),
  ]);
  if (spent(byPair, a) || spent(byName, b) || spent(byAddress, c)) throw new Error("TooMany");
}

export async function noteFailedSignIn(name: string, address: string): Promise<void> {
  await Promise.allSettled([
    byPair.consume(pair(name, address)),
    byName.consume(nameKey(name)),
    byAddress.consume(address),
  ]);
}

export async function noteSignIn(name: string): Promise<void> {
  await byName.delete(nameKey(name));
}
