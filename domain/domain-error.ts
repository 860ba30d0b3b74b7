import type { ErrorCode } from '../contracts/api/error-codes';
import type { FieldError } from '../contracts/api/problem';

/**
 * An expected refusal, thrown by verbs, queries and activities. `detail` is shown to the person who asked: it says what was
 * wrong and how to mend it, and carries nothing secret.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: ErrorCode,
    readonly detail: string,
    readonly more: { errors?: FieldError[]; retryAfterMs?: number } = {},
  ) {
    super(`${code}: ${detail}`);
  }
}

/** The answer to an id that is not there and to one of another workspace alike. */
export function notFound(what: string): DomainError {
  return new DomainError('not_found', `There is no ${what} with this id in the workspace.`);
}
