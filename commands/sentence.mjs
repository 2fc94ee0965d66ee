/** What went wrong, for the person at the keyboard. @param {unknown} error */
export function sentence(error) {
  return error instanceof Error ? error.message : String(error);
}

/** Runs a command to its end: what it throws becomes a sentence on stderr and exit code 1. @param {() => Promise<void>} command */
export async function orExplain(command) {
  try {
    await command();
  } catch (error) {
    console.error(sentence(error));
    process.exit(1);
  }
}
