/** Signing in over HTTP, as the app does, to lend a browser the cookies. */

export interface Session {
  cookies: { name: string; value: string }[];
}

interface OpenSession extends Session {
  /** Throws when the server refuses. */
  post: (path: string, body: unknown) => Promise<void>;
}

/** Makes an account and signs in with it. */
export async function signUp(url: string, name: string, password: string): Promise<OpenSession> {
  await new Visit(url).post("/api/account", { name, password });
  return signIn(url, name, password);
}

export async function signIn(url: string, name: string, password: string): Promise<OpenSession> {
  const visit = new Visit(url);
  const csrf: { csrfToken: string } = JSON.parse(await visit.send("/api/auth/csrf"));
  await visit.send("/api/auth/callback/password", {
    method: "POST",
    body: new URLSearchParams({ name, password, json: "true", ...csrf }),
  });
  return visit;
}

class Visit implements OpenSession {
  private readonly jar = new Map<string, string>();

  constructor(private readonly url: string) {}

  get cookies() {
    return [...this.jar].map(([name, value]) => ({ name, value }));
  }

  async post(path: string, body: unknown): Promise<void> {
    await this.send(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  }

  async send(path: string, init: RequestInit = {}): Promise<string> {
    const cookie = this.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    const response = await fetch(this.url + path, {
      ...init,
      headers: { ...init.headers, cookie },
      redirect: "manual",
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.jar.delete(name);
      else this.jar.set(name, value);
    }
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return text;
  }
}
