import { expect, test } from "vitest";
import { thenPath } from "../../app/frame/then";

const here = "http://localhost:3000";
const then = (path: string) => thenPath(`?then=${encodeURIComponent(path)}`, here);

test("after signing in one goes where one came from", () => {
  expect(then("/join/abc?x=1#y")).toBe("/join/abc?x=1#y");
  expect(thenPath("", here)).toBe("/");
});

test.each([
  ...["//evil.example", "/\\evil.example", "/\t/evil.example/x", "/\n\\evil.example"],
  ...["https://evil.example/", "javascript:alert(1)", "/.//evil.example", ""],
])("a link to sign in never leads elsewhere: %j", (path) => {
  expect(then(path)).toBe("/");
});
