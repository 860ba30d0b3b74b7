import { at, textAt, type LosslessJson } from '../lossless-json';
import { messageEvent } from '../message-event';
import type { PlatformEvent } from '../platform-event';
import { wireTimeMs } from '../wire-time';

/** An event by the platform's own name for it. What a tip was is not money here: no transaction is named, so it would be counted without an id. */
export function readEvent(name: string, payload: LosslessJson | undefined): PlatformEvent | null | 'malformed' {
  if (name === 'message') return messageEvent(at(payload, 'isSentByMe') === true ? 'message_sent' : 'message_received', payload);
  if (name !== 'subscribed') return null;
  const fanPlatformId = textAt(payload, 'user', 'id');
  if (fanPlatformId === null) return 'malformed';
  const time = (field: string) => wireTimeMs(textAt(payload, field));
  return { type: 'subscription_new', fanPlatformId, expiresAtMs: time('expiresAt'), occurredAtMs: time('createdAt') };
}
