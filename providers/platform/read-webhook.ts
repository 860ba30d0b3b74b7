import { createHash } from 'node:crypto';
import type { JsonPath, WebhookDialect } from './gateway-dialect';
import { at, parseLosslessJson, textAt, type LosslessJson } from './lossless-json';
import type { ParsedWebhook, RawWebhook } from './platform-event';
import { webhookHeader } from './webhook-signature';

const firstText = (body: LosslessJson, paths: readonly JsonPath[]) =>
  paths.map((path) => textAt(body, ...path)).find((text) => text !== null) ?? null;

function eventIdOf({ eventIds }: WebhookDialect, webhook: RawWebhook): string | null {
  const found = eventIds.map((place) =>
    place === 'bytes' ? createHash('sha256').update(webhook.rawBody).digest('hex') : webhookHeader(webhook, place.header),
  );
  return found.find((id) => id !== null) ?? null;
}

/** One delivery as one event of ours. Call it only after the signature held. */
export function readWebhook(dialect: WebhookDialect, webhook: RawWebhook): ParsedWebhook {
  let body: LosslessJson;
  try {
    body = parseLosslessJson(webhook.rawBody.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return { outcome: 'malformed', message: 'not JSON' };
    throw error;
  }
  const name = firstText(body, dialect.name);
  const platformAccountId = firstText(body, dialect.account);
  if (name === null || (platformAccountId === null && dialect.account.length > 0))
    return { outcome: 'malformed', message: 'the name of the event or its account is missing' };
  const payload = dialect.payload.map((path) => at(body, ...path)).find((value) => value !== undefined);
  const event = dialect.readEvent(name, payload);
  if (event === 'malformed') return { outcome: 'malformed', message: `${name} without what it is about` };
  return { outcome: 'event', eventId: eventIdOf(dialect, webhook), platformAccountId, name, event };
}
