/** Has a text something to see, and nothing that hides or turns it around? Where `lines` are allowed, so are emoji made of several. */
export function isVisible(text: string, lines = false): boolean {
  const checked = lines ? text.replace(/\r?\n|[\u200d\ufe0f]/g, " ") : text;
  // Controls, lone surrogates, and what is drawn as nothing or reverses what follows (U+FE0F and joiners included).
  if (
    /[\p{Cc}\p{Cs}]|\p{Default_Ignorable_Code_Point}|[\u202a-\u202e\u2066-\u2069]/u.test(checked)
  ) {
    return false;
  }
  // More than two marks on one letter spill over the lines around it.
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(checked) && !/\p{M}{3}/u.test(checked);
}

/** What to say where it has not. */
export const notVisible = "This text has invisible or reversing characters. Type it again.";
