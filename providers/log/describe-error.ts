/** What the log keeps of an error: enough to find the place and the kind, nothing that a person wrote. */
export interface LoggedError {
  type: string;
  message: string;
  code?: string | number;
  stack?: string;
  cause?: LoggedError;
}

const LONGEST_MESSAGE = 500;
const DEEPEST_CAUSE = 4;

/**
 * An error as plain fields, with its causes. Only named fields are taken: errors of the database also carry the row (`detail`, `where`), the query
 * and its parameters, and those of HTTP clients carry requests.
 */
export function describeError(error: Error, depth = 0): LoggedError {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  const message = safeMessage(error);
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name === 'Error' ? error.constructor.name : error.name,
    message,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(frames && frames.length > 0 ? { stack: frames.map((line) => line.trim()).join('\n') } : {}),
    ...(isError(cause) && depth < DEEPEST_CAUSE ? { cause: describeError(cause, depth + 1) } : {}),
  };
}

/** By shape: errors of Node's own and of other realms are no instances of our `Error`. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || (typeof value === 'object' && value !== null && 'message' in value && 'stack' in value);
}

/** Drizzle puts the parameters into its message, and Postgres the value that it could not read (class 22). */
function safeMessage(error: Error): string {
  const { code } = error as { code?: unknown };
  let text = String(error.message).split(/\nparams:/)[0] ?? '';
  if (typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code)) text = text.replace(/: ".*$/s, '');
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
}
