import { startLocalPlatform } from '../local-platform';
import { ApiClient } from '../demo/api-client';
import { SandboxControl } from '../demo/sandbox-control';
import { openChaosAccount, runCampaigns, type ChaosAccount, type ChaosAccountSpec } from './chaos-account';
import type { ChaosResult } from './chaos-result';
import { countAccount } from './count-account';
import { killAtRandom } from './kill-at-random';
import { sumResults } from './sum-results';

export interface KillsOptions {
  kills: number;
  seed: string;
  accounts: readonly ChaosAccountSpec[];
  /** Shortest and longest pause between two kills. */
  pauseMs: { min: number; max: number };
  /** How long campaigns may take to complete after the last kill; what is open then is counted as it stands. */
  settleMs: number;
  say: (line: string) => void;
  /** Folder of data and logs that is kept; without it a temporary one. */
  home?: string;
  signal: AbortSignal;
}

/** Keyed and unkeyed, slow and fast; campaigns of about two minutes each. */
export const chaosAccounts: readonly ChaosAccountSpec[] = [
  { name: 'keyed_60', keyed: true, limitPerMinute: 60, fans: 120, withTest: false },
  { name: 'unkeyed_60', keyed: false, limitPerMinute: 60, fans: 120, withTest: false },
  { name: 'keyed_300', keyed: true, limitPerMinute: 300, fans: 600, withTest: true },
  { name: 'unkeyed_600', keyed: false, limitPerMinute: 600, fans: 1_000, withTest: false },
  { name: 'keyed_1800', keyed: true, limitPerMinute: 1_800, fans: 4_000, withTest: false },
];

const person = { name: 'Chaos', email: 'chaos@huntaze.local', password: 'chaos-and-order' };

/** A platform of its own whose parts are killed while campaigns run on it; everything goes through the public API. */
export async function runKills({ kills, seed, accounts, pauseMs, settleMs, say, home, signal }: KillsOptions): Promise<ChaosResult> {
  const platform = await startLocalPlatform({ home, ports: 'free', say, signal, jobs: ['migrate', 'temporal-apply'], env: { LOG_LEVEL: 'warn' } });
  const giveUp = new AbortController();
  signal.addEventListener('abort', () => giveUp.abort());
  try {
    const api = await ApiClient.signIn(platform.env.PUBLIC_URL ?? '', person);
    await api.patch('/settings', { capPerDay: 100, capPerWeek: 500 });
    const sandbox = new SandboxControl(platform.env.SANDBOX_URL ?? '', platform.env.SANDBOX_CONTROL_KEY ?? 'sandbox-control');
    const opened: ChaosAccount[] = [];
    for (const spec of accounts) opened.push(await openChaosAccount(api, sandbox, spec));
    let left = kills;
    const killing = killAtRandom(platform, {
      kills,
      seed,
      pauseMs,
      signal: giveUp.signal,
      onKill: (part, count) => {
        left = kills - count;
        say(`kill ${count} of ${kills}: ${part}; campaigns launched: ${opened.reduce((sum, { campaigns }) => sum + campaigns.length, 0)}`);
      },
    });
    const running = opened.map((account) => runCampaigns(api, account, () => left === 0, giveUp.signal));
    // Whichever fails first ends the rest: nothing is left running behind a failure.
    const failure = Promise.all([killing, ...running]).catch((error: unknown) => {
      giveUp.abort();
      throw error;
    });
    const killsMs = await Promise.race([killing, failure.then(([times]) => times)]);
    const late = setTimeout(() => giveUp.abort(), settleMs);
    const outcomes = await Promise.allSettled(running);
    clearTimeout(late);
    signal.throwIfAborted();
    const broken = outcomes.find((outcome) => outcome.status === 'rejected' && (outcome.reason as Error).name !== 'AbortError');
    if (broken?.status === 'rejected') throw broken.reason;
    await failure.catch(() => say(`Not all campaigns were complete ${settleMs / 1000} s after the last kill.`));

    const counts = [];
    for (const account of opened) {
      const count = await countAccount(api, sandbox, account, killsMs);
      say(`${account.spec.name.padEnd(12)} ${account.campaigns.length} campaigns ${JSON.stringify(count)}`);
      counts.push(count);
    }
    say(`Restarts: ${JSON.stringify(platform.restarts())}`);
    return sumResults(killsMs.length, counts);
  } finally {
    giveUp.abort();
    await platform.stop();
  }
}
