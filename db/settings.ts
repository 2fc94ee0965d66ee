import { resolve } from "node:path";
import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65_535);

const Environment = z.object({
  DATA_DIR: z.string().min(1).default("./data"),
  CONTENT_DIR: z.string().min(1).default("content"),
  PORT: port.default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  KORDUS_URL: z
    .url({ protocol: /^https?$/ })
    .refine((text) => {
      if (!URL.canParse(text)) return true; // said already
      const { username, password, pathname, search, hash } = new URL(text);
      return pathname === "/" && username + password + search + hash === "";
    }, "must be an address without a path, such as https://kordus.example.org")
    .optional(),
  TRUST_PROXY: z.enum(["0", "1"]).default("0"),
});

export interface Settings {
  /** Absolute path of the folder that holds the database, the secret and backups. */
  dataDir: string;
  database: string;
  /** Folder of the shipped courses. */
  contentDir: string;
  port: number;
  host: string;
  /** The public address, without a slash at the end; null where not told. */
  url: string | null;
  /** Is a reverse proxy in front, whose `X-Forwarded-For` may be believed? */
  trustProxy: boolean;
}

/** Reads the environment. Throws one error that names every wrong variable. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`);
    throw new Error(`Wrong configuration. ${wrong.join("; ")}`);
  }
  const dataDir = resolve(parsed.data.DATA_DIR);
  return {
    dataDir,
    database: resolve(dataDir, "kordus.db"),
    contentDir: parsed.data.CONTENT_DIR,
    port: parsed.data.PORT,
    host: parsed.data.HOST,
    url: parsed.data.KORDUS_URL?.replace(/\/+$/, "") ?? null,
    trustProxy: parsed.data.TRUST_PROXY === "1",
  };
}
