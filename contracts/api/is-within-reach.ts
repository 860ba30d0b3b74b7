const EARLIEST_MS = Date.UTC(1900, 0, 1);
const LATEST_MS = Date.UTC(9999, 0, 1);

/** Whether a time lies in years that calendars, people and Postgres read alike; false for what is no time. */
export const isWithinReach = (time: string): boolean => {
  const ms = Date.parse(time);
  return ms >= EARLIEST_MS && ms < LATEST_MS;
};
