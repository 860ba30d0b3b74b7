import { createDeliverWindow } from './deliver-window';
import type { SendDeps } from './send-deps';
import { createSweepSenders } from './sweep-senders';
import { createUpkeep } from './upkeep';
import type { WakeDeps } from './wake-sender';

export type MessagingDeps = SendDeps & WakeDeps;

export function createMessagingActivities(deps: MessagingDeps) {
  return { deliverWindow: createDeliverWindow(deps), sweepSenders: createSweepSenders(deps), upkeep: createUpkeep(deps) };
}
