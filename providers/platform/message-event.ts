import { at, textAt, type LosslessJson } from './lossless-json';
import { plainText } from './message-text';
import type { PlatformEvent } from './platform-event';
import { wireTimeMs } from './wire-time';

/** A message as the platform itself writes it, which gateways pass on: received from a fan, or sent to one. */
export function messageEvent(type: 'message_received' | 'message_sent', payload: LosslessJson | undefined): PlatformEvent | 'malformed' {
  const fanPlatformId = textAt(payload, type === 'message_received' ? 'fromUser' : 'toUser', 'id');
  const platformMessageId = textAt(payload, 'id');
  if (fanPlatformId === null || platformMessageId === null) return 'malformed';
  const base = {
    fanPlatformId,
    platformMessageId,
    text: plainText(textAt(payload, 'text') ?? ''),
    occurredAtMs: wireTimeMs(textAt(payload, 'createdAt')),
  };
  if (type === 'message_sent') return { type, ...base };
  const media = at(payload, 'media');
  return { type, ...base, mediaCount: Array.isArray(media) ? media.length : 0 };
}
