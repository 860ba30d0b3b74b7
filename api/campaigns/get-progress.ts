import type { CampaignProgress, StateCounts } from '../../contracts/campaigns/outcome';
import { stateOf, type ReasonCode } from '../../contracts/messaging/reason-codes';
import { progressCounts, type ProgressCounts } from '../../db/campaigns/progress-counts';
import { inWorkspace } from '../../db/database';
import { heldState } from '../../domain/accounts/sender-state';
import { notFound } from '../../domain/domain-error';
import type { Ctx } from '../context';

const MINUTE_MS = 60_000;
/** Nobody knows when these go on. */
const OPEN_ENDED: readonly ReasonCode[] = ['held.manual', 'held.media', 'held.session_expired', 'held.account_paused'];
const iso = (timeMs: number | null) => (timeMs === null ? null : new Date(timeMs).toISOString());

/** Where everybody of a campaign stands now. @throws DomainError not_found */
export async function getProgress({ ctx, campaignId }: { ctx: Pick<Ctx, 'db' | 'workspaceId'>; campaignId: string }): Promise<CampaignProgress> {
  const counts = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => progressCounts(tx, campaignId));
  if (!counts) throw notFound('campaign');
  return describeProgress(campaignId, counts);
}

export function describeProgress(campaignId: string, counts: ProgressCounts): CampaignProgress {
  const states: StateCounts = { open: 0, sent: 0, holdout: 0, skipped: 0, failed: 0, unknown: 0 };
  for (const { reason, count } of counts.reasons) states[stateOf(reason)] += count;
  const { accountPaused: paused, accountStatus, breakerUntilMs, slowedUntilMs } = counts;
  const accountHeld = heldState({ paused, status: accountStatus, breakerUntilMs, slowedUntilMs });
  return {
    campaignId,
    status: counts.status,
    phase: counts.phase,
    recipients: Object.values(states).reduce((sum, count) => sum + count, 0),
    states,
    reasons: counts.reasons,
    sentLastMinute: counts.sentLastMinute,
    endAt: iso(endMs(counts, states.open, accountHeld !== null && accountHeld !== 'slowed')),
    nextAt: iso(counts.nextAtMs),
    accountHeld,
    accountNextAt: iso(accountHeld === 'breaker_open' ? breakerUntilMs : accountHeld === 'slowed' ? slowedUntilMs : null),
    startAt: iso(counts.startAtMs),
    decideAt: counts.phase === 'measuring' ? iso(counts.decideAtMs) : null,
    calls: counts.calls?.map(({ attemptedAtMs, ...call }) => ({ ...call, attemptedAt: new Date(attemptedAtMs).toISOString() })) ?? null,
    asOf: new Date(counts.nowMs).toISOString(),
  };
}

/** At the account's pace, or without a limit at that of the last minute; never before the waiting time of a test is over. */
function endMs(
  { status, nowMs, limitPerMinute, sentLastMinute, nextAtMs, reasons, decideAtMs, phase, slowedUntilMs, calls }: ProgressCounts,
  open: number,
  held: boolean,
): number | null {
  const perMinute = limitPerMinute ?? sentLastMinute;
  // How fast a platform delivers and how soon it shows that is not ours to say.
  if (calls !== null) return null;
  if (status !== 'running' || held || open === 0 || perMinute === 0) return null;
  if (reasons.some(({ reason, count }) => count > 0 && OPEN_ENDED.includes(reason))) return null;
  const asleep = reasons.every(
    ({ reason, count }) => count === 0 || stateOf(reason) !== 'open' || reason === 'held.quiet_hours' || reason === 'held.frequency_cap',
  );
  const fromMs = Math.max(nowMs, slowedUntilMs ?? 0, asleep ? (nextAtMs ?? nowMs) : nowMs, phase === 'measuring' ? (decideAtMs ?? nowMs) : nowMs);
  return fromMs + (open / perMinute) * MINUTE_MS;
}
