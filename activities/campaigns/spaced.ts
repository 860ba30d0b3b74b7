import type { Decision } from '../../contracts/messaging/decision';
import { turnsTaken, type PagePlan } from '../../db/campaigns/page-plan';
import type { Tx } from '../../db/database';
import type { DrawnRecipient } from '../../domain/campaigns/draw-recipient';
import { gapOf, spacedTimes } from '../../domain/campaigns/spaced-times';

type Spaced = Pick<PagePlan, 'paceBp' | 'limitPerMinute' | 'nowMs' | 'quietHours' | 'accountTimeZone' | 'expiresAtMs'>;

/** Times for the next `count` messages of a campaign that leaves room for others; null when it takes all that is free. */
function timesFor(plan: Spaced, startMs: number, first: number, count: number): number[] | null {
  const gapMs = gapOf(plan.limitPerMinute, plan.paceBp);
  if (gapMs === null || count === 0) return null;
  const { quietHours, accountTimeZone: timeZone } = plan;
  return spacedTimes(
    { startMs, gapMs, quietHours, timeZone },
    Array.from({ length: count }, (_, index) => first + index),
  );
}

/** Recipients with the times that their spacing gives: not before their turn, and not at all when their turn comes after the expiry. */
export function spaced(plan: Spaced & Pick<PagePlan, 'startedAtMs' | 'drawn'>, recipients: DrawnRecipient[]): DrawnRecipient[] {
  const times = timesFor(plan, plan.startedAtMs ?? plan.nowMs, plan.drawn, recipients.length);
  if (times === null) return recipients;
  let turn = 0;
  return recipients.map((recipient) => {
    if (recipient.reason !== 'queued' && (recipient.nextAtMs === null || recipient.reason === 'held.test_phase')) return recipient;
    const timing = later(
      times[turn++]!,
      recipient.reason === 'queued' ? { kind: 'send' } : { ...recipient, kind: 'hold', notBeforeMs: recipient.nextAtMs },
      plan,
    );
    if (timing.kind === 'end') return { ...recipient, reason: timing.reason, nextAtMs: null };
    return timing.kind === 'hold' ? { ...recipient, reason: timing.reason, nextAtMs: timing.notBeforeMs } : recipient;
  });
}

/**
 * Turns before those of the next page. The first page of an activity counts what stands in the queue: an earlier one, cut off or at its end, has dealt
 * turns of its own.
 */
export async function turnsBefore(tx: Tx, plan: Pick<PagePlan, 'paceBp'>, campaignId: string, dealt: number | null): Promise<number> {
  return dealt ?? (plan.paceBp === null ? 0 : turnsTaken(tx, campaignId));
}

/** The same for rows that wait already: their turns begin now, behind those of the pages before. One whose turn comes too late waits for the expiry. */
export function spacedTimings<R extends { timing: Decision }>(plan: Spaced, before: number, rows: R[]): R[] {
  const times = timesFor(plan, plan.nowMs, before, rows.length);
  return times === null ? rows : rows.map((row, index) => ({ ...row, timing: untilExpiry(later(times[index]!, row.timing, plan), plan) }));
}

function untilExpiry(timing: Decision, { expiresAtMs }: Spaced): Decision {
  return timing.kind === 'end' && expiresAtMs !== null ? { kind: 'hold', reason: 'queued', notBeforeMs: expiresAtMs } : timing;
}

function later(atMs: number, timing: Decision, { nowMs, expiresAtMs }: Spaced): Decision {
  if (timing.kind === 'end' || (timing.kind === 'hold' && (timing.notBeforeMs === null || timing.notBeforeMs >= atMs))) return timing;
  if (expiresAtMs !== null && atMs >= expiresAtMs) return { kind: 'end', reason: 'skipped.expired' };
  return atMs <= nowMs ? timing : { kind: 'hold', reason: 'queued', notBeforeMs: atMs };
}
