import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { wakeSender } from '../activities/messaging/wake-sender';
import { parseSettings } from '../config/settings';
import { openDatabase } from '../db/database';
import { createTemporalClient } from '../providers/temporal/connection';
import { startLocalPlatform, type LocalPlatform } from '../scripts/local-platform';
import { BenchRecord } from './bench-record';
import type { Bench } from './main';
import { percentile } from './percentile';
import { startSink, type Sink } from './start-sink';
import { wholeNumber } from './whole-number';

const POLL_MS = 20;
const PAST_CAMPAIGNS = 2;

interface Size {
  accounts: number;
  fansPerAccount: number;
  /** Of the account that is measured. */
  ownFans: number;
}

/** A message through the send path on a record and on one ten times as large: {msPerMessage1x, msPerMessage10x, ratio}. */
export const scaleBench: Bench = {
  is: 'sends --messages 10000 of an account without a limit, --rounds 5 times each, on a record and on one of ten times the fans, accounts and past messages',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { messages: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '5' } },
    });
    const messages = wholeNumber('--messages', values.messages);
    const rounds = wholeNumber('--rounds', values.rounds);
    const sink = await startSink();
    const worlds: World[] = [];
    try {
      for (const factor of [1, 10])
        worlds.push(await openWorld(sink, { accounts: 10 * factor, fansPerAccount: Math.ceil(messages / 10), ownFans: messages * factor }));
      return await measure(worlds, messages, rounds);
    } finally {
      for (const world of worlds) await world.close();
      await sink.stop();
    }
  },
};

/** Turn by turn, so that whatever else the machine does falls on both; the first round of each warms up. */
async function measure(worlds: readonly World[], messages: number, rounds: number): Promise<Record<string, unknown>> {
  const tookMs = worlds.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [index, world] of worlds.entries()) {
      const ms = await world.send(messages);
      if (round > 0) tookMs[index]?.push(ms / messages);
    }
  const [once = NaN, tenfold = NaN] = tookMs.map((all) => percentile(all, 0.5));
  return {
    msPerMessage1x: Number(once.toFixed(4)),
    msPerMessage10x: Number(tenfold.toFixed(4)),
    ratio: Number((tenfold / once).toFixed(3)),
    rounds: tookMs.map((all) => all.map((ms) => Number(ms.toFixed(4)))),
  };
}

interface World {
  /** Milliseconds until so many messages of the measured account have their answer in the record. */
  send: (messages: number) => Promise<number>;
  close: () => Promise<void>;
}

async function openWorld(sink: Sink, size: Size): Promise<World> {
  const platform = await startLocalPlatform({
    ports: 'free',
    parts: ['postgres', 'temporal', 'worker-1', 'worker-2'],
    jobs: ['migrate', 'temporal-apply'],
    env: { SANDBOX_URL: sink.url },
    quiet: true,
  });
  try {
    return await fill(platform, sink, size);
  } catch (error) {
    await platform.stop();
    throw error;
  }
}

async function fill(platform: LocalPlatform, sink: Sink, { accounts, fansPerAccount, ownFans }: Size): Promise<World> {
  const settings = parseSettings({ ...process.env, ...platform.env });
  const temporal = createTemporalClient(settings);
  const { $client: senderPool } = openDatabase(settings.DATABASE_SENDER_URL, 2, 'bench');
  const record = await BenchRecord.open(platform.env);
  const accountIds = await record.addAccounts({ url: sink.url, count: accounts, limitPerMinute: null });
  const [accountId = ''] = accountIds;
  await record.addFans(fansPerAccount);
  await record.addFansTo(accountId, ownFans - fansPerAccount);
  for (let past = 0; past < PAST_CAMPAIGNS; past += 1) await record.addPast(await record.addCampaigns(`Over ${past}`, accountIds), ownFans);
  await record.settle();
  return {
    send: async (messages) => {
      await record.queue(await record.addCampaigns('Now', [accountId]), messages);
      const beganMs = performance.now();
      await wakeSender({ temporal, senderPool }, accountId);
      while (await record.anyQueued(accountId)) await sleep(POLL_MS);
      return performance.now() - beganMs;
    },
    close: async () => {
      await record.close();
      await Promise.all([senderPool.end(), temporal.connection.close()]);
      await platform.stop();
    },
  };
}
