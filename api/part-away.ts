export type Part = 'database' | 'temporal' | 'storage';

const NETWORK = /\b(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|TimeoutError)\b/;
/** Connection exceptions, shutdown and start-up, too many clients, a statement that took too long. */
const POSTGRES = /^(08\w{3}|57P0[123]|57014|53300)$/;
const POSTGRES_MESSAGE = /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable/;
/** gRPC's words for "nobody there" and "too late"; the client wraps them once. */
const GRPC_DEADLINE = 4;
const GRPC_UNAVAILABLE = 14;

/** The part that an error, or what caused it, says cannot be reached; null when it says nothing of the kind. */
export function partAway(error: unknown): Part | null {
  for (let cause = error, depth = 0; isError(cause) && depth < 4; cause = cause.cause, depth += 1) {
    const { code } = cause;
    if (code === GRPC_DEADLINE || code === GRPC_UNAVAILABLE) return 'temporal';
    const isNetwork = NETWORK.test(typeof code === 'string' ? code : (cause.name ?? ''));
    // The storage client marks its errors, and wraps what it does not know; a server in front of it may say 503 as well.
    if (cause.$metadata) return isNetwork || NETWORK.test(cause.message) || cause.$metadata.httpStatusCode === 503 ? 'storage' : null;
    if (isNetwork || (typeof code === 'string' && POSTGRES.test(code)) || POSTGRES_MESSAGE.test(cause.message)) return 'database';
  }
  return null;
}

interface ErrorLike {
  name?: string;
  message: string;
  code?: unknown;
  cause?: unknown;
  $metadata?: { httpStatusCode?: number };
}

/** By shape: errors of Node's own need not be of our realm's class. */
const isError = (value: unknown): value is ErrorLike => typeof (value as { message?: unknown } | null)?.message === 'string';
