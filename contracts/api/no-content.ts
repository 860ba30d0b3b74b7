import { z } from 'zod';

/** The response of a route that answers 204. */
export const noContent = z.void();
