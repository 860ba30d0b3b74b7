import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client as PgClient } from 'pg';
import type { Account } from '../contracts/accounts/account';
import type { Campaign } from '../contracts/campaigns/campaign';
import type { CampaignDefinitionInput } from '../contracts/campaigns/definition';
import { parseSettings } from '../config/settings';
import { createTemporalClient } from '../providers/temporal/connection';
import { ApiClient } from '../scripts/demo/api-client';
import { importFans } from '../scripts/demo/import-fans';
import { startLocalPlatform, type LocalPlatform } from '../scripts/local-platform';
import { campaignWorkflowId } from '../workflows/campaigns/contract';
import { senderWorkflowId } from '../workflows/messaging/contract';
import type { Bench } from './main';
import { startRssSampler } from './rss-sampler';
import { bareLoop, type BareCall } from './sends/bare-loop';
import { startBareSink, type BareSink } from './sends/start-bare-sink';

const ACCOUNT = 'acct_bench';
const END_POLL_MS = 10;
const RSS_SAMPLE_MS = 100;
const FIRST_FAN = 700_000_000;

/** `--recipients N`: one campaign of an account without a limit, to a sink in a process of its own, beside a bare loop of the same calls. */
export const sendsBench: Bench = {
  is: 'sends a campaign to --recipients 100000 without a limit, on a platform of its own, and compares with a bare loop of calls',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { recipients: { type: 'string', default: '100000' } } });
    const recipients = Number(values.recipients);
    if (!Number.isInteger(recipients) || recipients < 1) throw new Error(`--recipients ${values.recipients} is no whole number above 0.`);
    const sink = await startBareSink();
    try {
      // The sink stands in for the sandbox; everything else is as `npm start` sets it up.
      const platform = await startLocalPlatform({
        ports: 'free',
        parts: ['postgres', 'temporal', 's3', 'mail', 'codec', 'worker-1', 'worker-2', 'api'],
        jobs: ['migrate', 'temporal-apply'],
        env: { SANDBOX_URL: sink.url },
        quiet: true,
      });
      try {
        return await measure(platform, sink, recipients);
      } finally {
        await platform.stop();
      }
    } finally {
      sink.stop();
    }
  },
};

async function measure(platform: LocalPlatform, sink: BareSink, recipients: number): Promise<Record<string, unknown>> {
  const api = await ApiClient.signIn(platform.env.PUBLIC_URL ?? '', { name: 'Bench', email: 'bench@huntaze.local', password: 'huntaze-bench' });
  const fans = Array.from({ length: recipients }, (_, at) => ({ id: String(FIRST_FAN + at), name: `Fan${at} of the bench` }));
  const accountId = await openAccount(api, sink, fans);
  const calls = fans.map(({ id, name }) => bareCall(id, name.split(' ')[0] ?? ''));
  const owner = new PgClient(platform.env.DATABASE_OWNER_URL);
  await owner.connect();
  try {
    const before = await bareLoop(sink.url, calls);
    const { id } = await api.post<Campaign>('/campaigns', definition(accountId));
    const { 'worker-1': one = 0, 'worker-2': two = 0 } = platform.pids();
    const rss = startRssSampler(() => [one, two], RSS_SAMPLE_MS);
    const began = performance.now();
    const allCalled = sink.whenCalled(ACCOUNT, recipients);
    await api.post(`/campaigns/${id}/launch`);
    await allCalled;
    while (await anyOpen(owner, accountId)) await sleep(END_POLL_MS);
    const seconds = (performance.now() - began) / 1_000;
    await completed(api, id);
    const peakRssMb = rss.peakMb();
    rss.stop();
    const after = await bareLoop(sink.url, calls);
    await verify(owner, sink, { campaignId: id, recipients });
    const bareSeconds = (before + after) / 2;
    return {
      messagesPerSecond: Math.round(recipients / seconds),
      ratioToBareLoop: Number((bareSeconds / seconds).toFixed(3)),
      peakRssMb,
      historyEventsPerMessage: Number(
        ((await historyEvents(platform.env, [campaignWorkflowId(id), senderWorkflowId({ accountId })])) / recipients).toFixed(5),
      ),
      recipients,
      seconds: Number(seconds.toFixed(2)),
      bareLoopPerSecond: Math.round(recipients / bareSeconds),
    };
  } finally {
    await owner.end();
  }
}

async function openAccount(api: ApiClient, sink: BareSink, fans: readonly { id: string; name: string }[]): Promise<string> {
  const { id } = await api.post<Account>('/accounts', {
    platform: 'sandbox',
    baseUrl: sink.url,
    platformAccountId: ACCOUNT,
    apiKey: 'bench-api-key',
    displayName: 'Bench',
    limitPerMinute: null,
    quietHours: null,
    authorityNote: 'An invented creator at a sink.',
  });
  const rows = fans.map((fan) => `${fan.id},${fan.name}\n`).join('');
  await importFans(api, id, 'bench.csv', Buffer.from(`id,display_name\n${rows}`));
  return id;
}

function definition(accountId: string): CampaignDefinitionInput {
  return {
    name: 'Bench',
    accountId,
    variants: ['A', 'B'].map((name) => ({
      name,
      weightBp: 5_000,
      text: 'Hi {{first_name|you}}, a new set is up tonight. Want a look before everybody else?',
    })),
    holdoutBp: 0,
  };
}

function bareCall(fan: string, firstName: string): BareCall {
  const text = `Hi ${firstName}, a new set is up tonight. Want a look before everybody else?`;
  return { path: `/api/bare/chats/${fan}/messages`, body: `{"text":${JSON.stringify(text)},"price":0.00,"mediaFiles":[]}` };
}

async function anyOpen(owner: PgClient, accountId: string): Promise<boolean> {
  const { rows } = await owner.query<{ open: boolean }>('select exists (select from outbox where account_id = $1) as open', [accountId]);
  return rows[0]?.open ?? true;
}

async function completed(api: ApiClient, campaignId: string): Promise<void> {
  while ((await api.get<Campaign>(`/campaigns/${campaignId}`)).status !== 'completed') await sleep(250);
}

/** Every recipient has one attempt, which was sent, and the sink saw its key, once. @throws Error with what does not add up */
async function verify(owner: PgClient, sink: BareSink, { campaignId, recipients }: { campaignId: string; recipients: number }): Promise<void> {
  const { rows } = await owner.query<{ messageId: string }>(
    `select r.message_id as "messageId" from campaign_recipients r join messages m on m.account_id = r.account_id and m.id = r.message_id
     join message_attempts a on a.message_id = r.message_id
     where r.campaign_id = $1 and r.reason = 'sent' and m.reason = 'sent' and m.platform_message_id = a.platform_message_id and a.outcome = 'sent'`,
    [campaignId],
  );
  const sent = new Set(rows.map(({ messageId }) => messageId));
  const keys = await sink.keys(ACCOUNT);
  const strange = keys.filter((key) => !sent.has(key)).length;
  const seen = new Set(keys).size;
  if (rows.length !== recipients || sent.size !== recipients || keys.length !== recipients || seen !== recipients || strange > 0)
    throw new Error(
      `${recipients} recipients, but ${rows.length} sent attempts of ${sent.size} messages, and ${keys.length} calls under ${seen} keys, ${strange} of them unknown.`,
    );
}

/** Events of the campaign and of the sender, all runs. */
async function historyEvents(env: Record<string, string>, workflowIds: readonly string[]): Promise<number> {
  const client = createTemporalClient(parseSettings({ ...process.env, ...env }), { env });
  try {
    let events = 0;
    const query = workflowIds.map((id) => `WorkflowId = '${id}'`).join(' or ');
    for await (const { workflowId, runId } of client.workflow.list({ query })) {
      const { historyLength } = await client.workflow.getHandle(workflowId, runId).describe();
      events += historyLength ?? 0;
    }
    if (events === 0) throw new Error('Temporal listed no run of the campaign.');
    return events;
  } finally {
    await client.connection.close();
  }
}
