import type { PlatformError } from '../../../contracts/messaging/platform';
import { at, parseLosslessJson, textAt, type LosslessJson } from '../lossless-json';
import { ERROR_RULES, OTHERWISE, type ErrorRule } from './error-table';

interface Refusal {
  status: number;
  code: string;
  text: string;
  wrapped: boolean;
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

function refusalOf(status: number, body: LosslessJson | undefined): Refusal {
  const inner = Number(textAt(body, 'onlyfans_response', 'status') ?? Number.NaN);
  const wrapped = Number.isInteger(inner);
  const texts = [textAt(body, 'onlyfans_response', 'body', 'error', 'message'), textAt(body, 'message'), textAt(body, 'description')];
  return { status: wrapped ? inner : status, code: textAt(body, 'error') ?? '', text: texts.filter((text) => text !== null).join(' | '), wrapped };
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

/**
 * An answer that is no success, as one of our kinds. Judged by the inner status where the gateway wraps the platform's refusal.
 * `notSent`: the gateway says in so many words that nothing left.
 */
export function classifyError(
  status: number,
  headers: Record<string, string | string[] | undefined>,
  text: string,
  nowMs: number,
): { error: PlatformError; notSent: boolean } {
  const body = bodyOf(text);
  const refusal = refusalOf(status, body);
  const rule = ERROR_RULES.find((candidate) => fits(candidate, refusal));
  const kind = rule?.kind ?? OTHERWISE;
  const error: PlatformError = {
    kind,
    message: `${status}${refusal.wrapped ? ` (inner ${refusal.status})` : ''} ${refusal.code || 'without a code'}`,
  };
  const field = Object.keys((at(body, 'errors') as Record<string, LosslessJson> | undefined) ?? {})[0];
  const detail = rule?.detail ?? (kind === 'invalid' ? field : undefined);
  if (detail !== undefined) error.detail = detail;
  if (kind === 'rate_limited') {
    error.scope = refusal.wrapped || refusal.code.startsWith('ONLYFANS_COM') ? 'upstream' : 'account';
    const after = retryAfterMs(headers['retry-after'], nowMs);
    if (after !== undefined) error.retryAfterMs = after;
  }
  return { error, notSent: textAt(body, 'request_outcome') === 'not_sent' };
}
