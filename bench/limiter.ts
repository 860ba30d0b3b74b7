import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { wakeSender, type WakeDeps } from '../activities/messaging/wake-sender';
import { parseSettings } from '../config/settings';
import { openDatabase } from '../db/database';
import { createTemporalClient } from '../providers/temporal/connection';
import { startLocalPlatform, type LocalPlatform } from '../scripts/local-platform';
import { BenchRecord } from './bench-record';
import { historyEvents } from './history-events';
import type { Bench } from './main';
import { percentile } from './percentile';
import { overLimitWindows, utilisation, type UtilisationOf } from './rolling-windows';
import { startRssSampler } from './rss-sampler';
import { startSink, type Arrival, type Sink } from './start-sink';
import { wholeNumber } from './whole-number';
import { epochMs, writeReplies } from './write-replies';

const LIMIT_PER_MINUTE = 10;
const ANSWER_MS = 20;
const WAKES_AT_ONCE = 20;
/** A reply may wait for a slot and for those before it. */
const STRAGGLERS_MS = 60_000;

interface Load {
  accounts: number;
  rampMs: number;
  measuredMs: number;
  repliesPerSecond: number;
}

/** Paced accounts on the real clock: {accounts, utilisation, overLimitWindows, humanReplyP95Ms, eventsPerMessage, rssMb, …}. */
export const limiterBench: Bench = {
  is: 'paces --accounts 1000 at 10 a minute for --seconds 180, with --replies 5 of people a second',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        accounts: { type: 'string', default: '1000' },
        ramp: { type: 'string', default: '30' },
        seconds: { type: 'string', default: '180' },
        replies: { type: 'string', default: '5' },
      },
    });
    const load: Load = {
      accounts: wholeNumber('--accounts', values.accounts),
      rampMs: wholeNumber('--ramp', values.ramp) * 1_000,
      measuredMs: wholeNumber('--seconds', values.seconds) * 1_000,
      repliesPerSecond: wholeNumber('--replies', values.replies),
    };
    // The sink stands in for the sandbox: only its address may lie inside.
    const sink = await startSink({ answerMs: ANSWER_MS });
    try {
      const platform = await startLocalPlatform({
        ports: 'free',
        parts: ['postgres', 'temporal', 'worker-1', 'worker-2'],
        jobs: ['migrate', 'temporal-apply'],
        env: { SANDBOX_URL: sink.url },
        quiet: true,
      });
      try {
        return await measure(platform, sink, load);
      } finally {
        await platform.stop();
      }
    } finally {
      await sink.stop();
    }
  },
};

async function measure(platform: LocalPlatform, sink: Sink, load: Load): Promise<Record<string, unknown>> {
  const settings = parseSettings({ ...process.env, ...platform.env });
  const temporal = createTemporalClient(settings);
  const app = openDatabase(settings.DATABASE_URL, 5, 'bench');
  const { $client: senderPool } = openDatabase(settings.DATABASE_SENDER_URL, 5, 'bench');
  const record = await BenchRecord.open(platform.env);
  try {
    const accountIds = await record.addAccounts({ url: sink.url, count: load.accounts, limitPerMinute: LIMIT_PER_MINUTE });
    // Enough for the whole time and some more: nobody runs dry.
    const perAccount = Math.ceil(((load.rampMs + load.measuredMs + 120_000) / 60_000) * LIMIT_PER_MINUTE);
    await record.addFans(perAccount + 1);
    await record.queue(await record.addCampaigns('Paced', accountIds), perAccount);

    const rss = startRssSampler(() => [platform.pids()['worker-1'] ?? 0, platform.pids()['worker-2'] ?? 0]);
    const beganMs = epochMs();
    await wakeAll({ temporal, senderPool }, accountIds);
    await sleep(Math.max(0, beganMs + load.rampMs - epochMs()));

    const fromMs = epochMs();
    const toMs = fromMs + load.measuredMs;
    const world = { app, temporal, senderPool, workspaceId: record.workspaceId, accountIds, fanIds: await record.lastFans() };
    const askedAtMs = await writeReplies(world, { perSecond: load.repliesPerSecond, untilMs: toMs });
    const rssMb = rss.peakMb();
    rss.stop();
    const { arrivals: messages } = await sink.count();
    const events = await historyEvents(temporal);
    const arrivals = await allArrived(sink, askedAtMs, toMs + STRAGGLERS_MS);
    return {
      accounts: load.accounts,
      ...judge(arrivals, askedAtMs, { accounts: load.accounts, limit: LIMIT_PER_MINUTE, fromMs, toMs }),
      eventsPerMessage: Number((events / messages).toFixed(3)),
      rssMb,
      messages,
      replies: askedAtMs.size,
      rampSeconds: Number(((fromMs - beganMs) / 1_000).toFixed(1)),
    };
  } finally {
    await record.close();
    await Promise.all([app.$client.end(), senderPool.end(), temporal.connection.close()]);
  }
}

function judge(arrivals: readonly Arrival[], askedAtMs: ReadonlyMap<string, number>, of: UtilisationOf) {
  const byAccount = Map.groupBy(arrivals, ([, account]) => account).values();
  const over = [...byAccount].map((own) => overLimitWindows(timesOf(own), of.limit));
  const arrivedAtMs = new Map(arrivals.map(([atMs, , key]) => [key, atMs]));
  const waitsMs = [...askedAtMs].map(([id, atMs]) => (arrivedAtMs.get(id) ?? Infinity) - atMs);
  return {
    utilisation: Number(utilisation(timesOf(arrivals), of).toFixed(4)),
    overLimitWindows: over.reduce((sum, windows) => sum + windows, 0),
    humanReplyP95Ms: Math.round(percentile(waitsMs, 0.95)),
  };
}

const timesOf = (arrivals: readonly Arrival[]) => arrivals.map(([atMs]) => atMs);

async function wakeAll(deps: WakeDeps, accountIds: readonly string[]): Promise<void> {
  const asleep = [...accountIds];
  const wakeOne = async () => {
    for (let accountId = asleep.shift(); accountId !== undefined; accountId = asleep.shift()) await wakeSender(deps, accountId);
  };
  await Promise.all(Array.from({ length: WAKES_AT_ONCE }, wakeOne));
}

/** Arrivals, once every reply is among them or the time is over. */
async function allArrived(sink: Sink, askedAtMs: ReadonlyMap<string, number>, untilMs: number) {
  for (;;) {
    const arrivals = await sink.arrivals();
    const keys = new Set(arrivals.map(([, , key]) => key));
    if (epochMs() > untilMs || [...askedAtMs.keys()].every((id) => keys.has(id))) return arrivals;
    await sleep(1_000);
  }
}
