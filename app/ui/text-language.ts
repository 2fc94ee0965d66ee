/** Which language a text is in, for hyphenation, for the voice that reads it aloud, and for its direction. */

interface TextLanguage {
  lang: string;
  dir: "ltr" | "rtl";
}

const rightToLeftScript = /-(?:adlm|arab|hebr|nkoo|rohg|syrc|thaa)(?:-|$)/i;
const anyScript = /-[a-z]{4}(?:-|$)/i;
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

/** The attributes of an element that holds text of a course in `language`, a tag such as `et`, `ar` or `az-Arab`. */
export function textLanguage(language: string): TextLanguage {
  const rtl = anyScript.test(language) ? rightToLeftScript : rightToLeft;
  return { lang: language, dir: rtl.test(language) ? "rtl" : "ltr" };
}

/** The attributes of our own words where they stand inside the text of a course. */
export const ours = { lang: "en", dir: "ltr" } as const;
