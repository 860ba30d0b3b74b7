import type { AccountStatus } from '../../../contracts/messaging/platform';
import { accountStatus } from '../account-record';
import { textAt, type LosslessJson } from '../lossless-json';
import { messageEvent } from '../message-event';
import type { PlatformEvent } from '../platform-event';

/** OFAuth's words for the state of a connection. */
export const OFAUTH_STATUSES: Record<string, AccountStatus> = {
  active: 'active',
  expired: 'session_expired',
  awaiting_2fa: 'needs_2fa',
  disconnected: 'disconnected',
};

/** The end of a connection is in the event's name, every other state in its record. No time of it is told. */
function connectionEvent(name: string, payload: LosslessJson | undefined): PlatformEvent | null {
  const word = name === 'connection.disconnected' ? 'disconnected' : textAt(payload, 'connection', 'status');
  const status = accountStatus(OFAUTH_STATUSES, word ?? name.slice('connection.'.length));
  return status === null ? null : { type: 'account_state', status, occurredAtMs: null, message: null };
}

/** An event by its name. The vendor tells of no sale, tip, purchase or subscription: money is found by asking only. */
export function readEvent(name: string, payload: LosslessJson | undefined): PlatformEvent | null | 'malformed' {
  if (name.startsWith('connection.')) return connectionEvent(name, payload);
  return name === 'realtime.chat_message.received' ? messageEvent('message_received', payload) : null;
}
