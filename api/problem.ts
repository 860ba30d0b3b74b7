import type { Response } from 'express';
import { ERROR_CODES, type ErrorCode } from '../contracts/api/error-codes';
import type { FieldError, Problem } from '../contracts/api/problem';
import { DomainError } from '../domain/domain-error';
import { partAway, type Part } from './part-away';
import { postgresCode } from './postgres-code';

/** What body parsers and the router throw. */
interface HttpError extends Error {
  status?: number;
  type?: string;
  expose?: boolean;
}

const BODY_ERRORS: Record<string, { code: ErrorCode; detail: string }> = {
  'entity.parse.failed': { code: 'request.malformed', detail: 'The body is not valid JSON. Check quotes, commas and brackets.' },
  'entity.too.large': { code: 'request.too_large', detail: 'A JSON body may have 1 MB. Send less at a time, or use an import.' },
  'encoding.unsupported': {
    code: 'request.content_type',
    detail: 'The body has a Content-Encoding that is not read. Use gzip, deflate, br or none.',
  },
  'charset.unsupported': { code: 'request.content_type', detail: 'The body has a charset that is not read. Use UTF-8.' },
  'request.aborted': { code: 'request.malformed', detail: 'The connection ended before the body did.' },
  'request.size.invalid': { code: 'request.malformed', detail: 'The body is not as long as Content-Length says.' },
  'encoding.invalid': { code: 'request.malformed', detail: 'The body is not what its Content-Encoding says.' },
};

/** The refusal that an error stands for; null when it is none of ours and only the log may know it. */
export function refusalOf(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  const { type, status } = (error ?? {}) as HttpError;
  const known = type === undefined ? undefined : BODY_ERRORS[type];
  if (known) return new DomainError(known.code, known.detail);
  if (error instanceof URIError || status === 400)
    return new DomainError(
      'request.malformed',
      'The address has a percent sign that is not followed by two hexadecimal digits, or the body cannot be read.',
    );
  return databaseRefusal(error) ?? awayRefusal(error);
}

/** Postgres knows some refusals best: a row that another request just made. */
function databaseRefusal(error: unknown): DomainError | null {
  const code = postgresCode(error);
  if (code === '23505') return new DomainError('conflict', 'Another request made the same thing at the same moment. Look at it, then try again.');
  if (code === '40001' || code === '40P01') return new DomainError('conflict', 'Two requests changed the same thing at once. Try again.');
  return null;
}

const AWAY: Record<Part, { detail: string; retryAfterMs: number }> = {
  database: { detail: 'The database does not answer just now. Try again in a few seconds.', retryAfterMs: 2_000 },
  temporal: {
    detail: 'Temporal does not answer just now; pausing and stopping accounts work without it. Try again in a few seconds.',
    retryAfterMs: 5_000,
  },
  storage: { detail: 'The file storage does not answer just now. Try again in a few seconds.', retryAfterMs: 5_000 },
};

function awayRefusal(error: unknown): DomainError | null {
  const part = partAway(error);
  return part === null ? null : new DomainError('unavailable', AWAY[part].detail, { retryAfterMs: AWAY[part].retryAfterMs });
}

export function problemOf(code: ErrorCode, detail: string, requestId: string, errors?: FieldError[]): Problem {
  const { status, title } = ERROR_CODES[code];
  return { type: `urn:huntaze:problem:${code}`, title, status, code, detail, ...(errors ? { errors } : {}), requestId };
}

/** The one place where errors become answers. @returns the status sent */
export function sendProblem(response: Response, error: unknown, requestId: string): number {
  const refusal = refusalOf(error);
  const body = refusal
    ? problemOf(refusal.code, refusal.detail, requestId, refusal.more.errors)
    : problemOf(
        'internal',
        `Nothing is known to be lost. Try again; if it stays, say this number to whoever runs the installation: ${requestId}.`,
        requestId,
      );
  if (refusal?.more.retryAfterMs !== undefined) response.setHeader('Retry-After', Math.max(1, Math.ceil(refusal.more.retryAfterMs / 1_000)));
  if (body.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  if (!response.headersSent) response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  return body.status;
}
