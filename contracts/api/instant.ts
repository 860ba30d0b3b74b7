import { z } from 'zod';
import { isWithinReach } from './is-within-reach';

const SHAPE = 'Write the time with its offset, such as "2026-05-31T18:00:00+02:00" or "2026-05-31T16:00:00Z".';

/** An instant with its offset, such as `2026-05-31T18:00:00+02:00`. */
export const instant = z.iso.datetime({ offset: true, error: SHAPE }).refine(isWithinReach, 'Give a time of the years 1900 to 9998.');
