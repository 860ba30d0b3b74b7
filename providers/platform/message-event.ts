import { countOnWire, decimalCents } from './decimal-cents';
import { at, textAt, type LosslessJson } from './lossless-json';
import { mediaIdsOnWire, plainText } from './message-text';
import type { PlatformEvent } from './platform-event';
import { wireTimeMs } from './wire-time';

/** A message as the platform itself writes it, which gateways pass on: received from a fan, or sent to one. */
export function messageEvent(type: 'message_received' | 'message_sent', payload: LosslessJson | undefined): PlatformEvent | 'malformed' {
  const fanPlatformId = textAt(payload, type === 'message_received' ? 'fromUser' : 'toUser', 'id');
  const platformMessageId = textAt(payload, 'id');
  if (fanPlatformId === null || platformMessageId === null) return 'malformed';
  const media = mediaIdsOnWire(payload);
  const base = {
    fanPlatformId,
    platformMessageId,
    text: plainText(textAt(payload, 'text') ?? ''),
    occurredAtMs: wireTimeMs(textAt(payload, 'createdAt')),
    ...(media.length === 0 ? {} : { mediaIds: media }),
  };
  if (type === 'message_sent') {
    const isMass = at(payload, 'isFromQueue') === true;
    const massId = isMass ? textAt(payload, 'queueId') : null;
    const mass = { ...(isMass ? { isMass } : {}), ...(massId === null ? {} : { massId }) };
    return { type, ...base, priceCents: countOnWire(decimalCents(textAt(payload, 'price'))), ...mass };
  }
  const all = at(payload, 'media');
  return { type, ...base, mediaCount: Array.isArray(all) ? all.length : 0 };
}
