/** An answer that is whole. */
export interface PlainAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What goes back over the wire; `drop` closes the connection without a word, `hang` never says one. `pages`, if there, follow the body, each made when it is wanted. */
export type WireAnswer = { status: number; headers?: Record<string, string>; body: string; pages?: Iterable<string> } | 'drop' | 'hang';

export interface WireRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
  /** When the whole request was there, microseconds since 1970. */
  arrivedUs: number;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Limits as the gateway reports them with every answer; nulls where there is none. */
export interface WireLimits {
  limit: number | null;
  remaining: number | null;
}

function meta(limits: WireLimits, credits: number) {
  return {
    _credits: { used: credits, balance: 1_000_000, note: 'The sandbox counts no credits.' },
    _cache: { is_cached: false, cached_at: null },
    _rate_limits: { limit_minute: limits.limit, remaining_minute: limits.remaining, limit_day: null, remaining_day: null },
  };
}

/** The enveloped success of the first dialect. */
export function dataAnswer(data: unknown, limits: WireLimits, more: { nextPage?: string | null; credits?: number } = {}): PlainAnswer {
  const envelope = {
    data,
    ...(more.nextPage === undefined ? {} : { _pagination: { next_page: more.nextPage } }),
    _meta: meta(limits, more.credits ?? 1),
  };
  const headers: Record<string, string> = { ...JSON_TYPE, 'x-ofapi-credits-used': String(more.credits ?? 1) };
  if (limits.limit !== null) headers['x-rate-limit-limit-minute'] = String(limits.limit);
  if (limits.remaining !== null) headers['x-rate-limit-remaining-minute'] = String(limits.remaining);
  return { status: 200, headers, body: JSON.stringify(envelope) };
}

/** The error shape of the first dialect: a code, a sentence, an explanation, and fields where a field is to blame. */
export function errorAnswer(
  status: number,
  code: string,
  message: string,
  more: { description?: string; errors?: Record<string, string[]>; headers?: Record<string, string> } = {},
): PlainAnswer {
  const body = { error: code, message, description: more.description ?? message, ...(more.errors ? { errors: more.errors } : {}) };
  return { status, headers: { ...JSON_TYPE, ...more.headers }, body: JSON.stringify(body) };
}

/** A refusal of the platform behind the gateway, wrapped: the outer status is not the whole truth. */
export function upstreamRefusal(outerStatus: number, status: number, code: number, message: string): PlainAnswer {
  const body = {
    error: 'ONLYFANS_COM_ERROR',
    message: 'OnlyFans refused the request.',
    description: 'See onlyfans_response.',
    onlyfans_response: { status, body: { error: { code, message } } },
  };
  return { status: outerStatus, headers: { ...JSON_TYPE }, body: JSON.stringify(body) };
}

/** Plain JSON, for the control API. */
export function plainAnswer(value: unknown, status = 200): PlainAnswer {
  return { status, headers: { ...JSON_TYPE }, body: JSON.stringify(value) };
}
