import { z } from 'zod';

/** Offsets know no summer time, and short names such as BST or IST mean one place to Node and another one to Postgres. */
const UTC_OR_AREA_AND_CITY = /^(UTC|GMT|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/;

/** An IANA zone that this machine knows. */
export const timeZoneName = z.string().refine(isTimeZone, 'Give an IANA time zone such as Europe/Paris.');

function isTimeZone(name: string): boolean {
  if (!UTC_OR_AREA_AND_CITY.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if ((error as Error).name === 'RangeError') return false;
    throw error;
  }
}
