import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { parseSettings } from '../config/settings';
import { createTemporalClient } from '../providers/temporal/connection';
import { startLocalPlatform, type LocalPlatform } from '../scripts/local-platform';
import { CAMPAIGN_WORKFLOW, campaignStart } from '../workflows/campaigns/contract';
import { BenchRecord } from './bench-record';
import { historyEvents } from './history-events';
import type { Bench } from './main';
import { startRssSampler } from './rss-sampler';
import { startSink } from './start-sink';
import { wholeNumber } from './whole-number';

const POLL_MS = 100;

/** Audience, draw and queue of one large campaign: {seconds, peakRssMb, historyEvents, fans, fansPerSecond}. */
export const enqueueBench: Bench = {
  is: 'draws and queues a campaign to --fans 1000000 of one account',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { fans: { type: 'string', default: '1000000' } } });
    const fans = wholeNumber('--fans', values.fans);
    const sink = await startSink();
    const platform = await startLocalPlatform({
      ports: 'free',
      parts: ['postgres', 'temporal', 'worker-1', 'worker-2'],
      jobs: ['migrate', 'temporal-apply'],
      quiet: true,
    });
    try {
      return await measure(platform, sink.url, fans);
    } finally {
      await platform.stop();
      await sink.stop();
    }
  },
};

async function measure(platform: LocalPlatform, url: string, fans: number): Promise<Record<string, unknown>> {
  const temporal = createTemporalClient(parseSettings({ ...process.env, ...platform.env }));
  const record = await BenchRecord.open(platform.env);
  try {
    const [accountId = ''] = await record.addAccounts({ url, count: 1, limitPerMinute: 10 });
    await record.addFans(fans);
    const [campaignId = ''] = await record.addCampaigns('To everybody', [accountId], { phase: 'snapshot' });
    await record.settle();

    const rss = startRssSampler(() => [platform.pids()['worker-1'] ?? 0, platform.pids()['worker-2'] ?? 0], POLL_MS);
    const beganMs = performance.now();
    await temporal.workflow.start(CAMPAIGN_WORKFLOW, campaignStart({ workspaceId: record.workspaceId, accountId, campaignId }));
    while ((await record.phaseOf(campaignId)) === 'snapshot') await sleep(POLL_MS);
    const seconds = (performance.now() - beganMs) / 1_000;
    const peakRssMb = rss.peakMb();
    rss.stop();
    const queued = await record.countQueued(campaignId);
    if (queued.recipients !== fans || queued.messages !== fans) throw new Error(`${fans} fans, but ${JSON.stringify(queued)}.`);
    return {
      seconds: Number(seconds.toFixed(1)),
      peakRssMb,
      historyEvents: await historyEvents(temporal),
      fans,
      fansPerSecond: Math.round(fans / seconds),
    };
  } finally {
    await record.close();
    await temporal.connection.close();
  }
}
