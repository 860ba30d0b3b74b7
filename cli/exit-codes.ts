/** What a script can tell apart without reading. */
export const EXIT = {
  ok: 0,
  /** The API refused; the problem says why. */
  refused: 1,
  /** Arguments or files that cannot be used. */
  usage: 2,
  /** No key, or one that opens nothing. */
  notSignedIn: 3,
  /** Nobody answers at the address. */
  unreachable: 4,
  /** What was waited for ended without success. */
  failed: 5,
} as const;

/** Ends the command with a message and an exit code. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    message: string,
    readonly exitCode: number,
    readonly problem: unknown = null,
  ) {
    super(message);
  }
}
