import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { settleAddress } from "../../commands/client-address.mjs";

/** What the app is told about a request that came in over a socket from 10.0.0.1. */
function settled(headers: Record<string, string>, trustProxy: boolean) {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: "::ffff:10.0.0.1" });
  const request = new IncomingMessage(socket);
  Object.assign(request.headers, { host: "kordus.test", ...headers });
  settleAddress(request, trustProxy);
  return request.headers;
}

const claims = {
  "x-kordus-address": "6.6.6.6",
  "x-forwarded-for": "6.6.6.6, 192.0.2.7",
  "x-forwarded-proto": "https",
  "x-forwarded-host": "evil.example",
  "x-forwarded-port": "6",
  forwarded: "for=6.6.6.6",
};

test("without a proxy, a client's claims about its address are dropped", () => {
  expect(settled(claims, false)).toEqual({
    host: "kordus.test",
    "x-kordus-address": "10.0.0.1",
    "x-forwarded-host": "kordus.test",
    "x-forwarded-proto": "http",
  });
});

test("behind a trusted proxy, the address is the last that it wrote down", () => {
  expect(settled(claims, true)).toMatchObject({
    "x-kordus-address": "192.0.2.7",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "evil.example",
  });
});

test("a trusted proxy that says nothing leaves the socket's address", () => {
  expect(settled({}, true)).toMatchObject({ "x-kordus-address": "10.0.0.1" });
});
