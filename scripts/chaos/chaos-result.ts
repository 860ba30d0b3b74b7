/** The last line of `npm run chaos -- --json`. */
export interface ChaosResult {
  kills: number;
  recipients: number;
  /** Without a final reason after the queue was empty, or `sent` in the record and not at the sandbox. */
  lost: number;
  /** Fans who see one message twice. */
  doubled: number;
  /** Final reason `unknown.unconfirmed`. */
  unknown: number;
  /** Still being reconciled at the end. */
  unresolved: number;
  overLimitWindows: number;
  /** Longest time from a kill to the next message that an account with a queue sent. */
  slowestRecoveryMs: number;
}

/** Nothing lost, doubled, left open or over a limit. */
export function isClean({ lost, doubled, unresolved, overLimitWindows }: ChaosResult): boolean {
  return lost + doubled + unresolved + overLimitWindows === 0;
}
