/** A real server for stories and pictures: its own process, its own data folder, a free port. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./root.mjs";

export class KordusServer {
  #child: ChildProcess | undefined;
  #port = "0";
  #output = "";
  /** Where it is reached; the same after a restart. */
  url = "";
  /** The first administrator's one-time link; null once there is an administrator. */
  adminLink: string | null = null;

  private constructor(
    readonly dataDir: string,
    readonly contentDir: string,
  ) {}

  /** Starts a server on an empty data folder, with the courses of `contentDir` (the shipped ones where none is named). */
  static async start(contentDir = join(root, "content")): Promise<KordusServer> {
    const dataDir = await mkdtemp(join(tmpdir(), "kordus-own-"));
    const server = new KordusServer(dataDir, contentDir);
    await server.#open();
    return server;
  }

  /** All it has printed since it was last started. */
  get output(): string {
    return this.#output;
  }

  async #open(): Promise<void> {
    const { KORDUS_URL, KORDUS_SECRET, TRUST_PROXY, ...env } = process.env;
    this.#output = "";
    const child = spawn(process.execPath, ["commands/start.mjs"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...env,
        ...{ DATA_DIR: this.dataDir, CONTENT_DIR: this.contentDir },
        ...{ HOST: "127.0.0.1", PORT: this.#port },
      },
    });
    this.#child = child;
    const running = new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        this.#output += chunk;
        const url = /^Kordus is running at (\S+)$/m.exec(this.#output)?.[1];
        if (url) resolve(url);
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("exit", (code) =>
        reject(new Error(`The server ended with ${code}:\n${this.#output}`)),
      );
    });
    this.url = await running;
    this.#port = new URL(this.url).port;
    this.adminLink = /administrator: (\S+)$/m.exec(this.#output)?.[1] ?? null;
  }

  async #end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  }

  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void> {
    return this.#end("SIGTERM");
  }

  /** Ends it in the middle of whatever it does. */
  kill9(): Promise<void> {
    return this.#end("SIGKILL");
  }

  /** Starts it again on the same data and the same address, stopping it first where it still runs. */
  async restart(): Promise<void> {
    await this.stop();
    await this.#open();
  }

  /** Stops it and removes its data. */
  async remove(): Promise<void> {
    await this.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
