import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import type { CampaignProgress } from '../../contracts/campaigns/outcome';
import type { ApiClient } from '../demo/api-client';
import type { SandboxControl } from '../demo/sandbox-control';
import type { ChaosAccount } from './chaos-account';
import type { ChaosResult } from './chaos-result';
import { slowestRecoveryMs } from './slowest-recovery';

/** The last of each campaign may be messages that are looked up first, which wait by design. */
const tail = 25;

export interface AccountCount extends Omit<ChaosResult, 'kills'> {
  sent: number;
  accepted: number;
  replayed: number;
}

/** What became of all campaigns of an account, by the API and by the platform's log. */
export async function countAccount(
  api: ApiClient,
  sandbox: SandboxControl,
  account: ChaosAccount,
  killsMs: readonly number[],
): Promise<AccountCount> {
  const { campaigns, spec, connected } = account;
  const progress = await Promise.all(campaigns.map(({ id }) => api.get<CampaignProgress>(`/campaigns/${id}/progress`)));
  const reasonCount = (reason: ReasonCode) =>
    sum(progress.flatMap(({ reasons }) => reasons.filter((one) => one.reason === reason).map(({ count }) => count)));
  const stats = await sandbox.count(connected.platformAccountId);
  const arrivals = (await sandbox.arrivals(connected.platformAccountId))
    .filter(({ outcome }) => outcome === 'accepted')
    .map(({ arrivedUs }) => arrivedUs);
  const rounds = campaigns.map(({ launchedAtMs }, index) =>
    arrivals.filter((us) => us / 1000 >= launchedAtMs && us / 1000 < (campaigns[index + 1]?.launchedAtMs ?? Infinity)),
  );
  const sent = sum(progress.map(({ states }) => states.sent));
  const unresolved = reasonCount('unknown.reconciling');
  const open = sum(progress.map(({ states }) => states.open)) - unresolved;
  const missing = sum(progress.map(({ recipients }) => Math.max(0, spec.fans - recipients)));
  return {
    recipients: sum(progress.map(({ recipients }) => recipients)),
    sent,
    accepted: stats.accepted,
    replayed: stats.replayed,
    lost: open + missing + Math.max(0, sent - stats.accepted),
    doubled: stats.doubled,
    unknown: reasonCount('unknown.unconfirmed'),
    unresolved,
    overLimitWindows: stats.overLimitWindows,
    slowestRecoveryMs: slowestRecoveryMs(killsMs, rounds, tail),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
