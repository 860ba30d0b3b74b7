/** Failures in a row after which the account is left alone for a while. */
export const BREAKER_THRESHOLD = 5;
const FIRST_OPEN_MS = 15_000;
const LONGEST_OPEN_MS = 600_000;

/** How long the breaker stays open after that many failures in a row; 0 while it is closed. Half-open lets one message through. */
export function breakerOpenMs(failures: number): number {
  if (failures < BREAKER_THRESHOLD) return 0;
  return Math.min(LONGEST_OPEN_MS, FIRST_OPEN_MS * 2 ** Math.min(failures - BREAKER_THRESHOLD, 10));
}
