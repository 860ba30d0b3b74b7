import type { SenderStateName } from '../../../../contracts/accounts/account';

/** What a person can do about a state: look at the queue, change hours or pace, ask the platform again, let it go on. Idle asks for nothing. */
const ACTION_OF = {
  sending: 'queue',
  waiting_for_slot: 'queue',
  held: 'queue',
  quiet_hours: 'hours',
  slowed: 'pace',
  breaker_open: 'check',
  login_needed: 'check',
  restricted: 'check',
  disconnected: 'check',
  paused: 'resume',
  idle: null,
} as const satisfies Record<SenderStateName, string | null>;

export const actionOf = (state: SenderStateName) => ACTION_OF[state];
