import { CRASH_POINTS, type CrashPoint } from '../../activities/messaging/send-deps';
import { startLocalPlatform } from '../local-platform';
import { SandboxControl } from '../demo/sandbox-control';
import type { ChaosResult } from './chaos-result';
import { countOutcomes } from './count-outcomes';
import { crashLane } from './crash-lane';
import { openLane, type Lane, type LaneSpec } from './lane';
import { sumResults } from './sum-results';
import { slowestRecoveryMs } from './slowest-recovery';

export interface PointsOptions {
  /** How often each point is hit, over all its lanes. */
  hits: number;
  seed: string;
  /** What is not done by then is counted as it stands. */
  timeoutMs: number;
  say: (line: string) => void;
  /** Folder of data and logs that is kept; without it a temporary one. */
  home?: string;
  /** Aborting stops everything that was started. */
  signal: AbortSignal;
}

interface PointLane extends LaneSpec {
  point: CrashPoint;
  hits: number;
}

/** Ends workers at each named point of the send path, one account a worker, all lanes side by side, and counts what became of the messages. */
export async function runPoints({ hits, seed, timeoutMs, say, home, signal }: PointsOptions): Promise<ChaosResult> {
  const deadlineMs = Date.now() + timeoutMs;
  const platform = await startLocalPlatform({
    home,
    ports: 'free',
    parts: ['postgres', 'temporal', 'sandbox'],
    jobs: ['migrate', 'temporal-apply'],
    say,
    signal,
  });
  const lanes: Lane[] = [];
  try {
    const sandbox = new SandboxControl(platform.env.SANDBOX_URL ?? '', platform.env.SANDBOX_CONTROL_KEY ?? 'sandbox-control');
    let done = 0;
    const specs = plan(hits);
    const total = specs.reduce((sum, spec) => sum + spec.hits, 0);
    const onHit = () => {
      done += 1;
      if (total < 20 || done % 10 === 0 || done === total) say(`${done} of ${total} workers ended at their point`);
    };
    const runs = await Promise.all(
      specs.map(async (spec) => {
        const lane = await openLane(spec, platform.env, sandbox);
        lanes.push(lane);
        const hitsAtMs = await crashLane(lane, { point: spec.point, hits: spec.hits, seed, deadlineMs, onHit, signal });
        return { spec, lane, hitsAtMs };
      }),
    );
    signal.throwIfAborted();
    const results = await Promise.all(runs.map(({ spec, lane, hitsAtMs }) => countLane(spec, lane, hitsAtMs, sandbox, say)));
    return sumResults(
      runs.reduce((sum, { hitsAtMs }) => sum + hitsAtMs.length, 0),
      results,
    );
  } finally {
    await Promise.all(lanes.map(({ owner }) => owner.end()));
    await platform.stop();
  }
}

/** Two lanes a point, one with keys and one without. For a single hit, the one without is where a look-up finds the message at once. */
function plan(hits: number): PointLane[] {
  return CRASH_POINTS.flatMap((point) => {
    const keyed = { name: `${point}_keyed`, point, keyed: true, limitPerMinute: 240, hits: Math.ceil(hits / 2), fans: 60 + 8 * hits };
    const unkeyed = { name: `${point}_unkeyed`, point, keyed: false, limitPerMinute: 120, hits: Math.floor(hits / 2), fans: 20 + 6 * hits };
    if (hits > 1) return [keyed, unkeyed];
    return point === 'answered' ? [{ ...unkeyed, hits: 1 }] : [keyed];
  });
}

async function countLane(
  { name }: PointLane,
  lane: Lane,
  hitsAtMs: number[],
  sandbox: SandboxControl,
  say: (line: string) => void,
): Promise<Omit<ChaosResult, 'kills'>> {
  const outcomes = await countOutcomes(lane.owner, lane.accountId);
  const stats = await sandbox.count(lane.platformAccountId);
  const arrivals = await sandbox.arrivals(lane.platformAccountId);
  const accepted = arrivals.filter(({ outcome }) => outcome === 'accepted').map(({ arrivedUs }) => arrivedUs);
  const result = {
    recipients: outcomes.recipients,
    lost: outcomes.open + Math.max(0, outcomes.sent - stats.accepted),
    doubled: stats.doubled,
    unknown: outcomes.unknown,
    unresolved: outcomes.unresolved,
    overLimitWindows: stats.overLimitWindows,
    slowestRecoveryMs: slowestRecoveryMs(lastOfEach(hitsAtMs, accepted), [accepted], 20),
  };
  say(`${name.padEnd(24)} ${JSON.stringify({ kills: hitsAtMs.length, ...result, sent: outcomes.sent, replayed: stats.replayed })}`);
  return result;
}

/** Of hits that follow each other before anything was sent only the last counts: between them there was no time to recover. */
function lastOfEach(hitsAtMs: readonly number[], acceptedUs: readonly number[]): number[] {
  return hitsAtMs.filter((hitMs, index) => acceptedUs.some((us) => us / 1000 > hitMs && us / 1000 < (hitsAtMs[index + 1] ?? Infinity)));
}
