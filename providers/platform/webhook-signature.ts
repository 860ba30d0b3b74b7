import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RawWebhook } from './platform-event';

/** One way of signing a webhook: an HMAC-SHA256 of the raw body, with or without an id and a time before it. */
export interface SignatureScheme {
  header: string;
  /** Every signature in the header, as its first group; several while a secret is changed. */
  signature: RegExp;
  encoding: 'hex' | 'base64';
  /** `whsec`: base64 behind that prefix; `text`: the secret as it is written. */
  secret: 'text' | 'whsec';
  /** Where the seconds since 1970 are found that are signed as well; null: replays are caught by the event id alone. */
  time: { header: string; seconds: RegExp } | null;
  /** Header of an id that is signed as well, before the time. */
  id: string | null;
}

/** `Signature: <hex>` of the raw body. */
export const HEX_SIGNATURE: SignatureScheme = {
  header: 'signature',
  signature: /^([0-9a-f]+)$/g,
  encoding: 'hex',
  secret: 'text',
  time: null,
  id: null,
};

/** `X-Webhook-Signature: sha256=<hex>` of the raw body. */
export const SHA256_SIGNATURE: SignatureScheme = { ...HEX_SIGNATURE, header: 'x-webhook-signature', signature: /^sha256=([0-9a-f]+)$/g };

/** `<header>: t=<seconds>,v1=<hex>` of `{t}.{raw}`. */
export const timedSignature = (header: string): SignatureScheme => ({
  header,
  signature: /(?:^|,)\s*v1=([0-9a-f]+)/g,
  encoding: 'hex',
  secret: 'text',
  time: { header, seconds: /(?:^|,)\s*t=(\d{1,12})(?:,|$)/ },
  id: null,
});

/** Svix: `svix-signature: v1,<base64>` of `{svix-id}.{svix-timestamp}.{raw}`. */
export const SVIX_SIGNATURE: SignatureScheme = {
  header: 'svix-signature',
  signature: /(?:^|\s)v1,([A-Za-z0-9+/=]+)/g,
  encoding: 'base64',
  secret: 'whsec',
  time: { header: 'svix-timestamp', seconds: /^(\d{1,12})$/ },
  id: 'svix-id',
};

/** Older than this, or this far ahead, a signed time is refused. */
const MAX_AGE_MS = 300_000;

/** A header of a webhook, the first one of several. */
export function webhookHeader(webhook: RawWebhook, name: string): string | null {
  const value = webhook.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** The key in a secret; null where it is none for this scheme. What is not base64 throughout would decode to a shorter key than was meant. */
function keyOf(scheme: SignatureScheme, secret: string): string | Buffer | null {
  if (scheme.secret === 'text') return secret === '' ? null : secret;
  const encoded = secret.replace(/^whsec_/, '').replace(/=+$/, '');
  const key = Buffer.from(encoded, 'base64');
  return encoded !== '' && key.toString('base64').replace(/=+$/, '') === encoded ? key : null;
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given, 'utf8'), Buffer.from(expected, 'utf8')];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What is signed before the raw body; null when a part is missing or too old. */
function prefixOf(scheme: SignatureScheme, webhook: RawWebhook, nowMs: number): string | null {
  if (scheme.time === null) return '';
  const seconds = scheme.time.seconds.exec(webhookHeader(webhook, scheme.time.header) ?? '')?.[1];
  if (seconds === undefined || Math.abs(nowMs - Number(seconds) * 1000) > MAX_AGE_MS) return null;
  if (scheme.id === null) return `${seconds}.`;
  const id = webhookHeader(webhook, scheme.id);
  return id === null ? null : `${id}.${seconds}.`;
}

function holds(scheme: SignatureScheme, webhook: RawWebhook, secrets: readonly string[], nowMs: number): boolean {
  const given = [...(webhookHeader(webhook, scheme.header) ?? '').matchAll(scheme.signature)].map((match) => match[1] ?? '');
  const prefix = given.length === 0 ? null : prefixOf(scheme, webhook, nowMs);
  if (prefix === null) return false;
  return secrets.some((secret) => {
    const key = keyOf(scheme, secret);
    if (key === null) return false;
    const expected = createHmac('sha256', key).update(prefix).update(webhook.rawBody).digest(scheme.encoding);
    return given.some((signature) => isSame(signature, expected));
  });
}

/** Whether any of the secrets makes a signature of this webhook, by any of the ways that its gateway has. Constant time. */
export function isSigned(schemes: readonly SignatureScheme[], webhook: RawWebhook, secrets: readonly string[], nowMs: number): boolean {
  return schemes.some((scheme) => holds(scheme, webhook, secrets, nowMs));
}
