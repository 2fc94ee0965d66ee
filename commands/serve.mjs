/** Serves the app in this process, so that the lock, the headers and the signals are ours (docs/decisions/002). */
import { createServer } from "node:http";
import { settleAddress } from "./client-address.mjs";
import { refusalOf } from "./refusal-of-request.mjs";
import { root } from "./root.mjs";
import { sentence } from "./sentence.mjs";

/** @param {string} dataDir @returns {Promise<() => void>} */
async function lock(dataDir) {
  // By require: an ESM loader hook would stay in the server's process for good.
  const tsx = await import("tsx/cjs/api");
  /** @type {typeof import("../db/lock")} */
  const { lockDataDir } = tsx.require("../db/lock.ts", import.meta.url);
  return lockDataDir(dataDir);
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port 0 for any free one
 * @param {string} host
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const code = "code" in error ? error.code : undefined;
      if (code === "EADDRINUSE") {
        reject(
          new Error(`Port ${port} is in use. Free it, or choose another: PORT=3001 npm start`),
        );
      } else if (code === "EACCES") {
        reject(new Error(`Port ${port} may not be used by this user. Choose another with PORT.`));
      } else {
        reject(new Error(`Cannot listen on ${host}, port ${port}: ${sentence(error)}`));
      }
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/** @param {string} host @param {number} port */
function localUrl(host, port) {
  const anywhere = host === "0.0.0.0" || host === "::";
  const name = anywhere ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** @param {string | null} url what KORDUS_URL says */
function tellNextAuth(url) {
  delete process.env.NEXTAUTH_URL;
  if (url) process.env.NEXTAUTH_URL = url;
  else process.env.AUTH_TRUST_HOST = "1";
}

/**
 * On a signal: takes no new connection, lets the requests under way finish, and ends the process.
 * @param {import("node:http").Server} server
 * @param {() => void} unlock
 * @param {number} drainMs how long they may take
 */
function stopOnSignal(server, unlock, drainMs) {
  let stopping = false;
  const end = () => {
    // The app's own (app/api/kordus.ts), opened on its first request: closing it folds the WAL into the database file.
    const place = /** @type {{ kordus?: { db: { close(): void } } }} */ (globalThis);
    place.kordus?.db.close();
    unlock();
    process.exit(0);
  };
  const stop = () => {
    // npm passes a signal on that the terminal has sent already.
    if (stopping) return;
    stopping = true;
    setInterval(() => server.closeIdleConnections(), 50);
    setTimeout(end, drainMs);
    server.close(end);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/**
 * Opens the server and says where. Throws a sentence when it cannot.
 * @param {import("./prepare").Prepared} prepared
 * @param {{ dev: boolean }} mode
 */
export async function serve({ settings, adminToken }, { dev }) {
  const unlock = await lock(settings.dataDir);
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production" });
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  tellNextAuth(settings.url);

  /** @type {(handler: import("node:http").RequestListener) => void} */
  let open = () => {};
  /** @type {Promise<import("node:http").RequestListener>} */
  const opened = new Promise((resolve) => {
    open = resolve;
  });
  const server = createServer(async (request, response) => {
    const status = refusalOf(request);
    if (status !== null) {
      response
        .writeHead(status, { connection: "close", "x-content-type-options": "nosniff" })
        .end();
      return;
    }
    settleAddress(request, settings.trustProxy);
    (await opened)(request, response);
  });
  server.headersTimeout = 20_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 65_000; // longer than the minute after which most proxies close
  stopOnSignal(server, unlock, dev ? 0 : 10_000);
  const port = await listen(server, settings.port, settings.host);

  const { default: next } = await import("next");
  const app = next({ dev, dir: root, hostname: settings.host, port, httpServer: server });
  await app.prepare();
  open(app.getRequestHandler());

  const here = localUrl(settings.host, port);
  const address = settings.url ?? here;
  const lines = [
    `Kordus is running at ${address}`,
    ...(settings.url ? [`On this machine: ${here}`] : []),
    ...(adminToken
      ? [`Open this link once to become the administrator: ${address}/invite#${adminToken}`]
      : []),
  ];
  // In one piece, so that whoever waits for the first line has the others too.
  console.log(lines.join("\n"));
}
