/** Watches what a browser complains of while a test runs: nothing may pass that the test has not declared. */
import type { BrowserContext, ConsoleMessage, Request, Response } from "@playwright/test";

/** Of requests and their statuses the watch hears itself, with more to tell them by. */
const aboutRequests = /^Failed to load resource/;

export class PageWatch {
  private readonly problems: string[] = [];
  private readonly expected: { status: number; path: RegExp; met: boolean }[] = [];
  private cut = false;

  /** From here on the server may, and must at least once, answer so at such a path. */
  expectStatus(status: number, path: RegExp): void {
    this.expected.push({ status, path, met: false });
  }

  /** From here on requests may fail: the test cuts the network, or stops the server. */
  expectFailedRequests(): void {
    this.cut = true;
  }

  /** The network is whole again. */
  expectNoFailedRequests(): void {
    this.cut = false;
  }

  follow(context: BrowserContext): void {
    context.on("console", (message) => this.hear(message));
    context.on("weberror", (error) => this.problems.push(`page error: ${error.error().stack}`));
    context.on("request", (request) => this.asked(request));
    context.on("requestfailed", (request) => this.failed(request));
    context.on("response", (response) => this.answered(response));
  }

  private hear(message: ConsoleMessage): void {
    const loud = message.type() === "error" || message.type() === "warning";
    if (!loud || aboutRequests.test(message.text())) return;
    this.problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  }

  /** Nothing is fetched from anyone else. The servers of the stories are on this machine. */
  private asked(request: Request): void {
    const { hostname, protocol } = new URL(request.url());
    if (hostname === "127.0.0.1" || !/^https?:$/.test(protocol)) return;
    this.problems.push(`asked someone else: ${request.method()} ${request.url()}`);
  }

  private failed(request: Request): void {
    const why = request.failure()?.errorText ?? "";
    // The page itself gave it up: it was left, or a link's prefetch was no longer wanted.
    if (why === "net::ERR_ABORTED" || this.cut) return;
    this.problems.push(`request failed: ${request.method()} ${request.url()} ${why}`);
  }

  private answered(response: Response): void {
    const status = response.status();
    if (status < 400) return;
    const { pathname } = new URL(response.url());
    const known = this.expected.find((one) => one.status === status && one.path.test(pathname));
    if (known) known.met = true;
    else this.problems.push(`status ${status}: ${response.request().method()} ${pathname}`);
  }

  /** All that was complained of, and all that was expected in vain. */
  findings(): string[] {
    const vain = this.expected.filter((one) => !one.met);
    return [...this.problems, ...vain.map((one) => `no status ${one.status} at ${one.path}`)];
  }
}
