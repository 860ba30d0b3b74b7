import type { PlatformError, PlatformErrorKind } from '../../contracts/messaging/platform';
import type { ErrorDialect, ErrorRule, WaitPlace } from './gateway-dialect';
import { at, parseLosslessJson, textAt, type LosslessJson } from './lossless-json';

/** Kind of a refusal that no rule knows, 5xx first of all. */
const OTHERWISE: PlatformErrorKind = 'upstream_failed';

type Headers = Record<string, string | string[] | undefined>;

interface Refusal {
  status: number;
  code: string;
  text: string;
  wrapped: boolean;
  inner: number | null;
}

function bodyOf(text: string): LosslessJson | undefined {
  try {
    return parseLosslessJson(text);
  } catch (error) {
    // HTML from the edge; the status has to do.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function refusalOf(dialect: ErrorDialect, status: number, body: LosslessJson | undefined): Refusal {
  const inner = dialect.innerStatus === null ? Number.NaN : Number(textAt(body, ...dialect.innerStatus) ?? Number.NaN);
  const texts = dialect.says.map((path) => textAt(body, ...path)).filter((text) => text !== null);
  return {
    status: Number.isInteger(inner) ? inner : status,
    inner: Number.isInteger(inner) ? inner : null,
    code: dialect.code.map((path) => textAt(body, ...path)).find((code) => code !== null) ?? '',
    text: texts.join(' | '),
    wrapped: dialect.wrapped.some((path) => textAt(body, ...path) !== null),
  };
}

function fits(rule: ErrorRule, refusal: Refusal): boolean {
  if (typeof rule.status === 'number' && rule.status !== refusal.status) return false;
  if (Array.isArray(rule.status) && (refusal.status < Number(rule.status[0]) || refusal.status > Number(rule.status[1]))) return false;
  if (rule.wrapped !== undefined && rule.wrapped !== refusal.wrapped) return false;
  return (rule.code?.test(refusal.code) ?? true) && (rule.says?.test(refusal.text) ?? true);
}

/** `Retry-After` in whole seconds or as a date; undefined when it is neither. */
export function retryAfterMs(header: string | string[] | undefined, nowMs: number): number | undefined {
  const value = Array.isArray(header) ? header[0] : header;
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

function waitAt(place: WaitPlace, headers: Headers, body: LosslessJson | undefined, nowMs: number): number | undefined {
  if (place.as === 'seconds_or_date') return retryAfterMs(headers[place.header], nowMs);
  const text = 'header' in place ? String(headers[place.header] ?? '') : (textAt(body, ...place.path) ?? '');
  if (!/^\d{1,12}$/.test(text)) return undefined;
  return place.as === 'unix_seconds' ? Math.max(0, Number(text) * 1000 - nowMs) : Number(text) * 1000;
}

/**
 * An answer that is no success, as one of our kinds. Judged by the inner status where the gateway wraps the platform's refusal.
 * `notSent`: the gateway says in so many words that nothing left.
 */
export function classifyError(
  dialect: ErrorDialect,
  { status, headers, text }: { status: number; headers: Headers; text: string },
  nowMs: number,
): { error: PlatformError; notSent: boolean } {
  const body = bodyOf(text);
  const refusal = refusalOf(dialect, status, body);
  const rule = dialect.rules.find((candidate) => fits(candidate, refusal));
  const kind = rule?.kind ?? OTHERWISE;
  const inner = refusal.inner === null ? '' : ` (inner ${refusal.inner})`;
  const error: PlatformError = { kind, message: `${status}${inner} ${refusal.code || 'without a code'}` };
  const fields = dialect.fields === null ? undefined : at(body, ...dialect.fields);
  const detail = rule?.detail ?? (kind === 'invalid' ? Object.keys((fields as Record<string, LosslessJson> | undefined) ?? {})[0] : undefined);
  if (detail !== undefined) error.detail = detail;
  if (kind === 'rate_limited') {
    error.scope = rule?.scope ?? (refusal.wrapped ? 'upstream' : 'account');
    const after = dialect.waits.map((place) => waitAt(place, headers, body, nowMs)).find((found) => found !== undefined);
    if (after !== undefined) error.retryAfterMs = after;
  }
  return { error, notSent: textAt(body, 'request_outcome') === 'not_sent' };
}
