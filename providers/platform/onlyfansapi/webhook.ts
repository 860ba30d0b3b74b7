import { createHmac, timingSafeEqual } from 'node:crypto';

import { parseLosslessJson, textAt, at, type LosslessJson } from '../lossless-json';
import type { ParsedWebhook, RawWebhook } from '../platform-event';
import { readEvent } from './webhook-events';

function header(webhook: RawWebhook, name: string): string | null {
  const value = webhook.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** `Signature`: hex HMAC-SHA256 of the raw body. No time stamp in it: a replay is caught by the event id, not here. */
export function verifyWebhook(webhook: RawWebhook, secret: string): boolean {
  const given = Buffer.from(header(webhook, 'signature') ?? '', 'utf8');
  const expected = Buffer.from(createHmac('sha256', secret).update(webhook.rawBody).digest('hex'), 'utf8');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** One delivery as one event of ours. Call it only after the signature held. */
export function parseWebhook(webhook: RawWebhook): ParsedWebhook {
  let body: LosslessJson;
  try {
    body = parseLosslessJson(webhook.rawBody.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return { outcome: 'malformed', message: 'not JSON' };
    throw error;
  }
  const name = textAt(body, 'event');
  const platformAccountId = textAt(body, 'account_id');
  if (name === null || platformAccountId === null) return { outcome: 'malformed', message: 'event or account_id is missing' };
  const event = readEvent(name, at(body, 'payload'));
  if (event === 'malformed') return { outcome: 'malformed', message: `${name} without what it is about` };
  return { outcome: 'event', eventId: header(webhook, 'x-ofapi-idempotency-key'), platformAccountId, name, event };
}
