import { expect, test } from "vitest";
import { textLanguage } from "../../app/ui/text-language";

test.each([
  ["en", "ltr"],
  ["et", "ltr"],
  ["ar", "rtl"],
  ["he", "rtl"],
  ["fa-IR", "rtl"],
  ["ur", "rtl"],
  ["arn", "ltr"],
  ["az", "ltr"],
  ["az-Arab", "rtl"],
  ["ur-Latn-PK", "ltr"],
])("a text in %s is written %s", (lang, dir) => {
  expect(textLanguage(lang)).toEqual({ lang, dir });
});
