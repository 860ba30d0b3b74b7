import type { Tx } from '../../database';

/** What the handlers of one account's events work with; `tx` is a transaction of the workspace. */
export interface InboundContext {
  tx: Tx;
  workspaceId: string;
  accountId: string;
  /** The account's currency, where an event says none of its own. */
  nowMs: number;
  /** The keyed hashes under which a suppression of this fan is stored, newest key first. */
  fanHashes: (platformFanId: string) => Buffer[];
  /** It waited long enough: what is still not known belongs to no message of ours, and the event is applied without it. */
  lastTry: boolean;
  /** The workspace's own stop words. */
  stopWords: readonly string[];
}

/** What the caller does after the commit. */
export interface InboundResult {
  /** The account can send again: its sender is woken. */
  wake: boolean;
  campaignIds: string[];
}

export const NOTHING: InboundResult = { wake: false, campaignIds: [] };

/** The instant of an event; now when the platform does not say or its clock runs ahead. */
export function eventTime(occurredAtMs: number | null, nowMs: number): Date {
  return new Date(Math.min(occurredAtMs ?? nowMs, nowMs));
}

/** The event speaks of a message whose answer is not in the record yet: it overtook its own acknowledgement. It is tried again shortly. */
export class NotYetKnownError extends Error {
  override readonly name = 'NotYetKnownError';
}
