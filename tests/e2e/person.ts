/** Someone with an account, seen from outside a browser: an HTTP client that keeps its cookies. */
import { randomUUID } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import type { Receipt } from "../../db/take-reviews";
import type { Snapshot } from "../../study/exam/snapshot";
import type { SentReview } from "../../study/memory/sent-event";
import type { Answer } from "../../study/question/answer";

/** Everyone's, so that a test can sign in through the screens too. */
export const password = "four tame grey herons";

/** The course of these tests (tests/e2e/course/sea). */
export const course = "sea";

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | URLSearchParams;
}

export class Person {
  private readonly cookies = new Map<string, string>();
  /** This person's simulated phone. */
  readonly device = randomUUID();
  private deviceSeq = 0;

  constructor(
    readonly origin: string,
    readonly name: string,
  ) {}

  async fetch(path: string, { headers, ...sent }: Sent = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(this.origin + path, {
      ...sent,
      headers: { ...headers, cookie },
      redirect: "manual",
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  }

  /** JSON of a request that must succeed. */
  async read<T>(path: string): Promise<T> {
    return told<T>(await this.fetch(path));
  }

  async signUp(): Promise<this> {
    await told(await this.post("/api/account", { name: this.name, password }));
    return this.signIn();
  }

  async signIn(): Promise<this> {
    const { csrfToken } = await this.read<{ csrfToken: string }>("/api/auth/csrf");
    const fields = { name: this.name, password, csrfToken, json: "true" };
    const response = await this.fetch("/api/auth/callback/password", {
      method: "POST",
      body: new URLSearchParams(fields),
    });
    if (!this.cookies.has("kordus.session")) {
      throw new Error(`${this.name} cannot sign in: ${await response.text()}`);
    }
    return this;
  }

  /** Lets a browser context use this person's session. */
  async lendSession(context: BrowserContext): Promise<void> {
    const cookies = [...this.cookies].map(([name, value]) => ({ name, value, url: this.origin }));
    await context.addCookies(cookies);
  }

  snapshot(): Promise<Snapshot> {
    return this.read<Snapshot>("/api/snapshot");
  }

  /** One answer as the phone would send it. */
  review(question: string, answer: Answer, more: Partial<SentReview> = {}): SentReview {
    this.deviceSeq += 1;
    return {
      ...{ kind: "review", id: randomUUID(), deviceSeq: this.deviceSeq, utcOffset: 0 },
      ...{ answeredAt: Date.now(), course, question, revision: 1, answer, seed: 1 },
      ...{ hinted: false, confidence: "none", durationMs: 4000, mode: "practice" },
      ...more,
    };
  }

  send(events: unknown[], headers: Record<string, string> = {}): Promise<Response> {
    const batch = { device: this.device, clock: Date.now(), events };
    return this.post("/api/reviews", batch, headers);
  }

  async answer(question: string, answer: Answer): Promise<void> {
    const { results } = await told<Receipt>(await this.send([this.review(question, answer)]));
    if (results[0]?.status !== "accepted") throw new Error(JSON.stringify(results));
  }

  async join(code: string): Promise<void> {
    await told(await this.post(`/api/join/${code}`, {}));
  }
}

/** The JSON of a response that must be a success. */
export async function told<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.status} ${response.url}: ${await response.text()}`);
  return JSON.parse(await response.text());
}
