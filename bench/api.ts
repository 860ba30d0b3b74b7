import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import type { Me } from '../contracts/accounts/workspace';
import { ApiClient } from '../scripts/demo/api-client';
import { startLocalPlatform, type LocalPlatform } from '../scripts/local-platform';
import { BenchRecord } from './bench-record';
import { atFixedRate, type FixedRate } from './fixed-rate';
import type { Bench } from './main';
import { percentile } from './percentile';
import { readMix } from './read-mix';
import { wholeNumber } from './whole-number';

const ACCOUNTS = 5;
const CONNECTIONS = 32;
const WARM_UP_SECONDS = 5;

/** Reads of a filled record at a fixed rate: {readP95Ms, errors, requests, …, slowest}. */
export const apiBench: Bench = {
  is: 'reads at --rate 200 a second for --seconds 30, on a platform with --fans 100000 and their campaigns',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rate: { type: 'string', default: '200' },
        seconds: { type: 'string', default: '30' },
        fans: { type: 'string', default: '100000' },
      },
    });
    const rate: FixedRate = { perSecond: wholeNumber('--rate', values.rate), seconds: wholeNumber('--seconds', values.seconds) };
    const platform = await startLocalPlatform({
      ports: 'free',
      parts: ['postgres', 'temporal', 's3', 'mail', 'worker-1', 'worker-2', 'api'],
      jobs: ['migrate', 'temporal-apply'],
      // One person here stands for many.
      env: { API_RATE_PER_MINUTE: '1000000' },
      quiet: true,
    });
    try {
      return await measure(platform, rate, wholeNumber('--fans', values.fans));
    } finally {
      await platform.stop();
    }
  },
};

async function measure(platform: LocalPlatform, rate: FixedRate, fans: number): Promise<Record<string, unknown>> {
  const baseUrl = platform.env.PUBLIC_URL ?? '';
  const api = await ApiClient.signIn(baseUrl, { name: 'Bench', email: 'bench@huntaze.local', password: 'huntaze-bench' });
  const { workspace } = await api.get<Me>('/me');
  const record = await BenchRecord.of(platform.env, workspace?.id ?? '');
  try {
    const paths = readMix(await fill(record, fans));
    const pool = new Pool(baseUrl, { connections: CONNECTIONS });
    let errors = 0;
    const read = async (index: number) => {
      // 7 steps through the mix: neighbours in time are different pages.
      const { statusCode, body } = await pool.request({
        method: 'GET',
        path: paths[(index * 7) % paths.length] ?? '/',
        headers: { cookie: api.cookie },
      });
      await body.dump({ limit: 10_000_000 });
      if (statusCode !== 200) errors += 1;
    };
    const counted = (index: number) => read(index).catch(() => void (errors += 1));
    await atFixedRate({ ...rate, seconds: Math.min(WARM_UP_SECONDS, rate.seconds) }, counted);
    errors = 0;
    const tookMs = await atFixedRate(rate, counted);
    await pool.close();
    return {
      readP95Ms: round(percentile(tookMs, 0.95)),
      errors,
      requests: tookMs.length,
      readP50Ms: round(percentile(tookMs, 0.5)),
      readP99Ms: round(percentile(tookMs, 0.99)),
      p95MsByPath: byPath(paths, tookMs),
    };
  } finally {
    await record.close();
  }
}

/** Accounts with fans; in each a campaign that is over and one that runs. */
async function fill(record: BenchRecord, fans: number) {
  const perAccount = Math.ceil(fans / ACCOUNTS);
  const accountIds = await record.addAccounts({ url: 'http://127.0.0.1:9', count: ACCOUNTS, limitPerMinute: 10 });
  await record.owner.query('update senders set paused_at = now() where workspace_id = $1', [record.workspaceId]);
  await record.addFans(perAccount);
  const past = await record.addCampaigns('Over', accountIds);
  await record.addPast(past, perAccount);
  const running = await record.addCampaigns('Runs', accountIds);
  await record.queue(running, Math.ceil(perAccount / 2));
  return { accountId: accountIds[0] ?? '', campaignId: running[0] ?? '', pastCampaignId: past[0] ?? '' };
}

function byPath(paths: readonly string[], tookMs: readonly number[]): Record<string, number> {
  const groups = Map.groupBy(
    tookMs.map((ms, index) => ({ ms, path: paths[(index * 7) % paths.length] ?? '' })),
    ({ path }) => path.replace(/[0-9a-f-]{36}/g, '{id}').slice(0, 60),
  );
  return Object.fromEntries(
    [...groups].map(([path, all]) => [
      path,
      round(
        percentile(
          all.map(({ ms }) => ms),
          0.95,
        ),
      ),
    ]),
  );
}

const round = (ms: number) => Number(ms.toFixed(1));
