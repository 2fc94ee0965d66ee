import { expect, test } from "vitest";
import { isVisible } from "../../app/api/visible-text";

test.each(["Mari", "Äri Mees 2", "Jürgen-Õ.", "বাংলা", "a"])("%j is a name one can see", (text) => {
  expect(isVisible(text)).toBe(true);
});

test.each([
  ...["\u3164\u3164", "\u115f\u1160", "b\u034foss", "boss\ufe0f", "\u0000", "\u200b"],
  ...["\u202eevil", "\ud800", `a${"\u0301".repeat(39)}`, "one\ntwo"],
])("%j is not", (text) => {
  expect(isVisible(text)).toBe(false);
});

test("a report may have lines and emoji", () => {
  expect(isVisible("Two keys?\nI think so ❤️ 👩‍🎓", true)).toBe(true);
});
