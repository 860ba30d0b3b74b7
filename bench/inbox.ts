import { createHmac, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import type { Me } from '../contracts/accounts/workspace';
import { ApiClient } from '../scripts/demo/api-client';
import { startLocalPlatform, type LocalPlatform } from '../scripts/local-platform';
import { BenchRecord } from './bench-record';
import { atFixedRate } from './fixed-rate';
import { addWebhookSecret, fillInbox } from './inbox/fill-inbox';
import { inboxMix, searchMix, type InboxIds } from './inbox/inbox-mix';
import { watchThreads } from './inbox/watch-threads';
import type { Bench } from './main';
import { percentile } from './percentile';
import { wholeNumber } from './whole-number';

const ACCOUNTS = 5;
const STREAMS = 20;
const LIST_PER_SECOND = 20;
const OPEN_PER_SECOND = 10;
const SEARCH_PER_SECOND = 5;

/** The inbox of an agency: {inboxP95Ms, threadOpenP95Ms, searchP95Ms, sseLagP95Ms, …}. */
export const inboxBench: Bench = {
  is: 'lists, opens and searches --threads 100000 with --messages 5000000 for --seconds 20 each, and times what reaches open pages',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        threads: { type: 'string', default: '100000' },
        messages: { type: 'string', default: '5000000' },
        seconds: { type: 'string', default: '20' },
      },
    });
    const platform = await startLocalPlatform({
      ports: 'free',
      parts: ['postgres', 'temporal', 's3', 'mail', 'api'],
      jobs: ['migrate', 'temporal-apply'],
      env: { API_RATE_PER_MINUTE: '1000000' },
      quiet: true,
    });
    try {
      const size = { threads: wholeNumber('--threads', values.threads), messages: wholeNumber('--messages', values.messages) };
      return await measure(platform, size, wholeNumber('--seconds', values.seconds));
    } finally {
      await platform.stop();
    }
  },
};

async function measure(platform: LocalPlatform, size: { threads: number; messages: number }, seconds: number): Promise<Record<string, unknown>> {
  const baseUrl = platform.env.PUBLIC_URL ?? '';
  const api = await ApiClient.signIn(baseUrl, { name: 'Bench', email: 'bench@huntaze.local', password: 'huntaze-bench' });
  const { workspace, user } = await api.get<Me>('/me');
  const record = await BenchRecord.of(platform.env, workspace?.id ?? '');
  const pool = new Pool(baseUrl, { connections: 32 });
  try {
    const { ids, longThread, fillSeconds } = await fill(platform, record, user.id, size);
    let errors = 0;
    const get = async (path: string) => {
      const { statusCode, body } = await pool.request({ method: 'GET', path, headers: { cookie: api.cookie } });
      await body.dump({ limit: 10_000_000 });
      if (statusCode !== 200) errors += 1;
    };
    // 7 steps through the mix: neighbours in time are different pages.
    const timed = async (perSecond: number, paths: readonly string[], call: (path: string) => Promise<unknown> = get) => {
      const counted = (index: number) =>
        call(paths[(index * 7) % paths.length] ?? '/').then(
          () => undefined,
          () => void (errors += 1),
        );
      await atFixedRate({ perSecond, seconds: Math.min(5, seconds) }, counted);
      const tookMs = await atFixedRate({ perSecond, seconds }, counted);
      return { p95Ms: p95(tookMs), slowest: slowest(paths, tookMs) };
    };
    const inbox = await timed(LIST_PER_SECOND, inboxMix(ids));
    const threads = [...(await someThreads(record)), ...Array.from({ length: 10 }, () => longThread)];
    const opened = await timed(OPEN_PER_SECOND, threads, (key) => {
      const [accountId = '', fanId = ''] = key.split('/');
      return Promise.all([get(`/v1/threads/${accountId}/${fanId}`), get(`/v1/accounts/${accountId}/fans/${fanId}/messages`)]);
    });
    const search = await timed(SEARCH_PER_SECOND, searchMix(ids));
    const lag = await sseLag({ platform, record, api, pool, accountId: ids.accountId, times: seconds * 5 });
    return {
      inboxP95Ms: inbox.p95Ms,
      threadOpenP95Ms: opened.p95Ms,
      searchP95Ms: search.p95Ms,
      sseLagP95Ms: lag,
      errors,
      ...size,
      fillSeconds,
      slowestLists: inbox.slowest,
      slowestSearches: search.slowest,
    };
  } finally {
    await pool.close();
    await record.close();
  }
}

async function fill(platform: LocalPlatform, record: BenchRecord, userId: string, size: { threads: number; messages: number }) {
  const beganMs = performance.now();
  const accountIds = await record.addAccounts({ url: 'http://127.0.0.1:9', count: ACCOUNTS, limitPerMinute: 10 });
  const perAccount = Math.ceil(size.threads / ACCOUNTS);
  const longMessages = Math.ceil(size.messages / 50);
  await record.addFans(perAccount);
  await fillInbox(record, platform.env.DATABASE_OWNER_URL ?? '', {
    accountIds,
    userId,
    threads: perAccount,
    messages: Math.ceil((size.messages - longMessages) / ACCOUNTS),
    longThread: longMessages,
  });
  const { rows } = await record.owner.query<{ id: string; longThread: string }>(
    `with l as (insert into fan_lists (workspace_id, name) values ($1, 'Bench') returning id),
     m as (insert into fan_list_members (list_id, fan_id, workspace_id) select l.id, f.id, $1 from l, (select id from fans where workspace_id = $1 and id::text like '%7' limit 5000) f)
     select l.id, (select account_id || '/' || id from fans where account_id = $2 order by id limit 1) as "longThread" from l`,
    [record.workspaceId, accountIds[0]],
  );
  const ids: InboxIds = { accountId: accountIds[1] ?? '', listId: rows[0]?.id ?? '', userId };
  return { ids, longThread: rows[0]?.longThread ?? '', fillSeconds: Math.round((performance.now() - beganMs) / 1_000) };
}

async function someThreads({ owner, workspaceId }: BenchRecord): Promise<string[]> {
  const { rows } = await owner.query<{ key: string }>(
    `select account_id || '/' || fan_id as key from threads where workspace_id = $1 order by md5(fan_id::text) limit 500`,
    [workspaceId],
  );
  return rows.map(({ key }) => key);
}

interface Lag {
  platform: LocalPlatform;
  record: BenchRecord;
  api: ApiClient;
  pool: Pool;
  accountId: string;
  times: number;
}

/** From a message of a fan at our door, or a person's reply, to the last of many open pages: in turn, milliseconds at the 95th of a hundred. */
async function sseLag({ platform, record, api, pool, accountId, times }: Lag): Promise<number> {
  const { rows } = await record.owner.query<{ fanId: string; fan: string; account: string }>(
    `select f.id as "fanId", f.platform_fan_id as fan, a.platform_account_id as account from fans f join platform_accounts a on a.id = f.account_id
     where f.account_id = $1 order by f.id desc limit $2`,
    [accountId, times],
  );
  const secret = await addWebhookSecret(record, platform.env.SECRETS_KEY ?? '', accountId);
  const pages = await Promise.all(Array.from({ length: STREAMS }, () => watchThreads(api.baseUrl, api.cookie)));
  const post = async (path: string, body: string, headers: Record<string, string>) => {
    const answer = await pool.request({ method: 'POST', path, body, headers: { 'content-type': 'application/json', ...headers } });
    await answer.body.dump();
    if (answer.statusCode >= 300) throw new Error(`POST ${path} answers ${answer.statusCode}.`);
  };
  const tookMs: number[] = [];
  for (const [index, { fanId, fan, account }] of rows.entries()) {
    const seen = Promise.all(pages.map((page) => page.next(fanId)));
    const beganMs = performance.now();
    if (index % 2 === 0) {
      const payload = { id: Date.now() * 1_000 + index, text: 'Are you there?', fromUser: { id: fan }, createdAt: new Date().toISOString() };
      const raw = JSON.stringify({ event: 'messages.received', account_id: account, payload });
      const signature = createHmac('sha256', secret).update(raw).digest('hex');
      await post(`/v1/webhooks/platform/${accountId}`, raw, { signature, 'x-ofapi-idempotency-key': randomUUID() });
    } else await post(`/v1/accounts/${accountId}/fans/${fanId}/messages`, JSON.stringify({ text: 'Here I am' }), { cookie: api.cookie });
    tookMs.push(Math.max(...(await seen)) - beganMs);
  }
  pages.forEach((page) => page.close());
  return p95(tookMs);
}

const p95 = (tookMs: readonly number[]) => Number(percentile(tookMs, 0.95).toFixed(1));

/** The five slowest, by their 95th of a hundred. */
function slowest(paths: readonly string[], tookMs: readonly number[]): Record<string, number> {
  const groups = Map.groupBy(
    tookMs.map((ms, index) => ({ ms, path: (paths[(index * 7) % paths.length] ?? '/').replaceAll(/[0-9a-f-]{36}/g, '{id}') })),
    ({ path }) => path,
  );
  const all = [...groups].map(([path, calls]) => [path, p95(calls.map(({ ms }) => ms))] as const);
  return Object.fromEntries(all.sort(([, a], [, b]) => b - a).slice(0, 5));
}
