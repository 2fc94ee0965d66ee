import { expect, test } from "vitest";
import { refusalOf } from "../../commands/refusal-of-request.mjs";

test.each([
  ["GET", "/", {}, null],
  ["POST", "/api/reviews", { "content-length": "90000" }, null],
  ["GET", "/join/%C3%B5", {}, null],
  ["TRACE", "/", {}, 405],
  ["GET", "/api/join/%", {}, 400],
  ["GET", "/api/join/%ff", {}, 400],
  ["OPTIONS", "*", {}, 400],
  ["GET", "http://elsewhere.example/", {}, 400],
  ["POST", "/api/account", { "transfer-encoding": "chunked" }, 411],
  ["POST", "/api/account", { "content-length": "60000000" }, 413],
])("%s %s with %j is refused before it is read: %s", (method, url, headers, status) => {
  expect(refusalOf({ method, url, headers })).toBe(status);
});
