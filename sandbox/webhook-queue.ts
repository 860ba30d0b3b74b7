import { randomBytes } from 'node:crypto';

import type { LiveAccount } from './account-book';
import { DIALECTS } from './dialects/all';
import { nowMs, type SandboxContext } from './sandbox-context';

const PEOPLE = new Set(['user', 'fan', 'fromUser', 'toUser']);

/** The same, as the vendor now and then writes it: ids of people as text, times without their zone. */
function oddly(payload: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => {
      if (name === 'createdAt' || name === 'created_at') return [name, String(value).slice(0, 19).replace('T', ' ')];
      if (!PEOPLE.has(name) || value === null || typeof value !== 'object') return [name, value];
      return [name, { ...value, id: String((value as { id?: unknown }).id) }];
    }),
  );
}

/** Puts one event into the queue, inside the group commit of what it tells about. The faults asked for drop, double or delay it here. */
export function enqueueWebhook(context: SandboxContext, account: LiveAccount, event: string, payload: Record<string, unknown>): void {
  const {
    webhookUrl,
    webhookEvents,
    faults: { webhooks: faults },
  } = account.config;
  if (webhookUrl === null || (webhookEvents !== null && !webhookEvents.includes(event))) return;
  if (faults.dropRate > 0 && context.random() < faults.dropRate) return;
  const isOdd = faults.oddRate > 0 && context.random() < faults.oddRate;
  const told = DIALECTS[account.config.webhookDialect].webhook(account, event, isOdd ? oddly(payload) : payload, nowMs(context));
  if (told === null) return;
  const body = JSON.stringify(told);
  const eventId = `evt_${randomBytes(20).toString('hex')}`;
  const copies = faults.duplicateRate > 0 && context.random() < faults.duplicateRate ? 2 : 1;
  for (let copy = 0; copy < copies; copy += 1) {
    const delayMs = faults.reorderRate > 0 && context.random() < faults.reorderRate ? Math.ceil(context.random() * 2_000) : 0;
    context.store.run(
      'insert into webhooks (event_id, account, event, body, next_ms) values (?, ?, ?, ?, ?)',
      eventId,
      account.id,
      event,
      body,
      nowMs(context) + delayMs,
    );
  }
}
