import process from 'node:process';

/** A failure that already says what to do about it. */
export class SetUpError extends Error {
  /**
   * @param {string} message what went wrong
   * @param {string} [remedy] what to do about it
   */
  constructor(message, remedy = '') {
    super(message);
    this.name = 'SetUpError';
    this.remedy = remedy;
  }
}

/**
 * Runs one step of the set-up and prints what it does and how long it took, on stderr: stdout belongs to the command.
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T>} work gets a function that prints a detail of the step
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedAt = Date.now();
  process.stderr.write(`… ${title}\n`);
  try {
    const result = await work((text) => process.stderr.write(`    ${text}\n`));
    process.stderr.write(`✓ ${title} (${seconds(startedAt)})\n`);
    return result;
  } catch (error) {
    process.stderr.write(`✗ ${title} (${seconds(startedAt)})\n`);
    throw error;
  }
}

/** @param {number} startedAt */
function seconds(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}

/** Prints a failure with its remedy. @param {unknown} error */
export function printFailure(error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\n${message}\n`);
  if (error instanceof SetUpError && error.remedy) process.stderr.write(`What to do: ${error.remedy}\n`);
  if (!(error instanceof SetUpError) && error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
}
