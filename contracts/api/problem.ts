import { z } from 'zod';
import { ERROR_CODE_NAMES } from './error-codes';
import { FIELD_ERROR_CODES } from './field-error-codes';

/** One wrong field: where it is (JSON pointer into body, query or params) and words that say how to mend it. */
export const fieldError = z.object({
  in: z.enum(['body', 'query', 'params', 'headers']),
  pointer: z.string(),
  detail: z.string(),
  /** The same as a stable word with its values, so that a page can say it in the reader's language; absent where there is no word for it. */
  code: z.enum(FIELD_ERROR_CODES).optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type FieldError = z.infer<typeof fieldError>;

/** RFC 9457, with our own members `code`, `errors` and `requestId`. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(ERROR_CODE_NAMES),
    detail: z.string(),
    errors: z.array(fieldError).optional(),
    /** Names the request in logs; what support asks for. */
    requestId: z.string(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
