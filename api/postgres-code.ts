/** The code that Postgres gave an error or what caused it; null when it gave none. */
export function postgresCode(error: unknown): string | null {
  for (let cause = error, depth = 0; isError(cause) && depth < 4; cause = cause.cause, depth += 1)
    if (typeof cause.code === 'string' && /^[0-9A-Z]{5}$/.test(cause.code)) return cause.code;
  return null;
}

/** Whether a value could not be read as what it should be: Postgres' class 22. */
export const isDataException = (error: unknown): boolean => postgresCode(error)?.startsWith('22') ?? false;

const isError = (value: unknown): value is { code?: unknown; message: string; cause?: unknown } =>
  typeof (value as { message?: unknown } | null)?.message === 'string';
