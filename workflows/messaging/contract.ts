import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { SenderKey } from '../../contracts/messaging/sender-key';

export type { SenderKey };

/** How a window ended. `wakeInMs` null: only a signal wakes it. */
export interface WindowResult {
  /** `more`: the next window begins at once. `waiting`: the platform or the breaker says later. `blocked`: a person has to act. */
  status: 'more' | 'idle' | 'waiting' | 'blocked' | 'fenced' | 'gone';
  wakeInMs: number | null;
  sent: number;
  /** For Temporal Web: what the account waits for. */
  detail: string;
}

export const SEND_QUEUE = 'send';
export const DEFAULT_QUEUE = 'default';

export const senderWorkflowType = 'accountSenderWorkflow';

/** The only sender of an account. */
export function senderWorkflowId({ accountId }: Pick<SenderKey, 'accountId'>): string {
  return `sender/${accountId}`;
}

/** Something is due that the sender does not know of. Carries nothing; sent only to a sender whose row says `idle`. */
export const wokenSignal = defineSignal('woken');

/** The last window's end, for people who look at the workflow. */
export const lastWindowQuery = defineQuery<WindowResult | null>('lastWindow');
