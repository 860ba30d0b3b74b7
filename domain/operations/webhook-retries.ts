const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits between tries, in milliseconds: quick while it may be a restart, patient while somebody has to be woken. Almost two days in all. */
const WAITS_MS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR];

/** What follows a try without success: another after so many milliseconds, or none. @param tried tries of this round, this one included */
export function nextTryInMs(tried: number): number | null {
  return WAITS_MS[tried - 1] ?? null;
}

/** An endpoint to which nothing has arrived for so long is left alone. */
export const GIVE_UP_AFTER_MS = 5 * 24 * HOUR;
