import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { createCampaignActivities } from '../../activities/campaigns';
import { createWatchAccounts } from '../../activities/notifications/watch-accounts';
import type { NotificationKind } from '../../contracts/notifications/kinds';
import { inWorkspace } from '../../db/database';
import { finishExport } from '../../db/fans/export-row';
import { finishImport } from '../../db/fans/import-row';
import { applyAccountEffect } from '../../db/messaging/account-health';
import { processReceipt } from '../../db/messaging/inbound/process-receipt';
import { storeReceipt } from '../../db/messaging/inbound/store-receipt';
import { inTransaction } from '../../db/messaging/in-transaction';
import { leaveUnconfirmed } from '../../db/messaging/unknown-sends';
import type { AccountEffect } from '../../domain/messaging/next-step';
import { seedCampaign } from '../support/campaign-world';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

type Key = Awaited<ReturnType<typeof seedCampaign>>;
interface Told extends Record<string, unknown> {
  kind: NotificationKind;
  subject: string;
  userId: string | null;
  data: Record<string, unknown>;
  over: boolean;
}

const told = async ({ workspaceId }: Pick<Key, 'workspaceId'>): Promise<Told[]> =>
  inWorkspace(
    db.app,
    workspaceId,
    async (tx) =>
      (
        await tx.execute<Told>(
          sql`select kind, subject_id as subject, user_id as "userId", data, resolved_at is not null as over from notifications order by id`,
        )
      ).rows,
  );
const inApp = (key: Pick<Key, 'workspaceId'>, query: ReturnType<typeof sql>) => inWorkspace(db.app, key.workspaceId, (tx) => tx.execute(query));
const newId = async (key: Key, query: ReturnType<typeof sql>) => (await inApp(key, query)).rows[0]!.id as string;

/** What an answer of the platform says about the account, as the sender's window writes it. */
async function answered(key: Key, effect: AccountEffect, attemptId: string = randomUUID()): Promise<void> {
  await inTransaction(db.sender.$client, (client) => applyAccountEffect(client, key, effect, { lastError: 'no', attemptId }));
}

describe('accounts', () => {
  it('account.login_lost: by an answer and by a webhook, once; over when the platform says so', async () => {
    const key = await seedCampaign(db, { fans: 1 });
    await inApp(key, sql`update platform_accounts set status_at = now() - interval '1 hour' where id = ${key.accountId}`);
    const attemptId = await newId(
      key,
      sql`insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash)
      values (${key.workspaceId}, ${key.accountId}, uuidv7(), uuidv7(), 'human', uuidv7(), 0, '{}', 'h') returning id`,
    );
    const lost: AccountEffect = { health: 'neutral', status: 'session_expired' };
    await answered(key, lost, attemptId);
    await answered(key, lost, attemptId);
    expect(await told(key)).toMatchObject([{ kind: 'account.login_lost', subject: key.accountId, data: { status: 'session_expired' }, over: false }]);
    await event(key, 'needs_2fa');
    expect(await told(key)).toHaveLength(1);
    await event(key, 'active');
    expect(await told(key)).toMatchObject([{ kind: 'account.login_lost', over: true }]);
  });

  it('account.restricted: takes the place of a lost login', async () => {
    const key = await seedCampaign(db, { fans: 1 });
    await event(key, 'session_expired');
    await event(key, 'restricted');
    expect((await told(key)).map(({ kind, over }) => [kind, over])).toEqual([
      ['account.login_lost', true],
      ['account.restricted', false],
    ]);
  });

  it('account.breaker_open: told once it stays open for a minute, over with the first success', async () => {
    const key = await seedCampaign(db, { fans: 1 });
    const fail = async () => {
      await inTransaction(db.sender.$client, (client) =>
        client.query('update senders set breaker_until = null where account_id = $1', [key.accountId]),
      );
      await answered(key, { health: 'failure' });
    };
    for (let n = 0; n < 6; n++) await fail();
    expect(await told(key)).toEqual([]);
    for (let n = 0; n < 3; n++) await fail();
    expect(await told(key)).toMatchObject([{ kind: 'account.breaker_open', over: false }]);
    await answered(key, { health: 'success' });
    expect(await told(key)).toMatchObject([{ over: true }]);
  });

  it('account.unknown_outcomes: counts what a person has to decide', async () => {
    const key = await seedCampaign(db, { fans: 1 });
    const doubt = async () => {
      const id = await newId(
        key,
        sql`insert into messages (workspace_id, account_id, fan_id, direction, source, reason) values (${key.workspaceId}, ${key.accountId}, uuidv7(), 'out', 'human', 'unknown.pending') returning id`,
      );
      await inApp(
        key,
        sql`insert into unknown_sends (account_id, message_id, workspace_id, fan_id, since, check_at) values (${key.accountId}, ${id}, ${key.workspaceId}, uuidv7(), now(), now())`,
      );
      const leave = () => inTransaction(db.sender.$client, (client) => leaveUnconfirmed(client, key, id));
      await leave();
      await leave();
    };
    await doubt();
    await doubt();
    expect(await told(key)).toMatchObject([{ kind: 'account.unknown_outcomes', data: { count: 2 } }]);
  });

  it('account.webhook_silent, capability webhooks: only where messages go out and nothing comes though it should; over with the next webhook', async () => {
    const key = await seedCampaign(db, { fans: 1 });
    let webhooks = false;
    const watch = createWatchAccounts({ senderPool: db.sender.$client, connectorOf: () => ({ capabilities: { webhooks } }) });
    await inApp(key, sql`update platform_accounts set created_at = now() - interval '3 days' where id = ${key.accountId}`);
    await watch();
    expect(await told(key)).toEqual([]);
    await inApp(
      key,
      sql`insert into messages (workspace_id, account_id, fan_id, direction, source, reason, sent_at)
      select ${key.workspaceId}, ${key.accountId}, uuidv7(), 'out', 'human', 'sent', now() from generate_series(1, 20)`,
    );
    await watch();
    expect(await told(key)).toEqual([]);
    webhooks = true;
    await watch();
    await watch();
    expect(await told(key)).toMatchObject([{ kind: 'account.webhook_silent', data: { hours: 24 }, over: false }]);
    await inApp(key, sql`update platform_accounts set webhook_received_at = clock_timestamp() where id = ${key.accountId}`);
    await watch();
    expect(await told(key)).toMatchObject([{ over: true }]);
    // A connector that says so later ends what stands.
    await inApp(key, sql`update platform_accounts set webhook_received_at = null where id = ${key.accountId}`);
    await watch();
    expect((await told(key)).filter(({ over }) => !over)).toHaveLength(1);
    webhooks = false;
    await watch();
    expect((await told(key)).filter(({ over }) => !over)).toEqual([]);
  });
});

describe('campaigns', () => {
  const steps = () => createCampaignActivities({ app: db.app, wakeSender: async () => undefined });

  it('campaign.no_winner: when the test decides nothing, once; over with the campaign', async () => {
    const key = await seedCampaign(db, {
      fans: 4,
      phase: 'measuring',
      testPhase: { shareBp: 5_000, waitMinutes: 5, fallback: 'split' },
    });
    await steps().decideTest(key);
    await steps().decideTest(key);
    expect(await told(key)).toMatchObject([
      { kind: 'campaign.no_winner', subject: key.campaignId, data: { verdict: 'not_enough_data' }, over: false },
    ]);
    await steps().recordCancel({ ...key, actor: 'user:1', commandId: randomUUID() } as never);
    expect(await told(key)).toMatchObject([{ over: true }]);
  });

  it('campaign.completed: when all went well, campaign.failed when not; each once', async () => {
    const key = await seedCampaign(db, { fans: 3, phase: 'sending' });
    const other = await seedCampaign(db, { fans: 3, phase: 'sending' });
    await completed(key);
    expect(await told(key)).toMatchObject([{ kind: 'campaign.completed', data: { sent: 3, failed: 0, unknown: 0 } }]);
    await completed(
      other,
      sql`update campaign_recipients set reason = 'failed.platform' where campaign_id = ${other.campaignId} and fan_id in (select min(id::text)::uuid from fans)`,
    );
    expect(await told(other)).toMatchObject([{ kind: 'campaign.failed', data: { sent: 2, failed: 1, unknown: 0 } }]);
  });

  async function completed(key: Key, change: ReturnType<typeof sql> = sql`select`): Promise<void> {
    await inApp(
      key,
      sql`insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, in_test, probability, version, reason)
      select ${key.campaignId}, id, workspace_id, account_id, false, 1, 1, 'sent' from fans on conflict do nothing`,
    );
    await inApp(key, change);
    await steps().completeCampaign(key);
    await steps().completeCampaign(key);
  }
});

describe('imports and exports', () => {
  it('import.refused_rows and import.failed: to who started it, once; nothing when all rows were taken', async () => {
    const key = await seedCampaign(db, { fans: 1 });
    const userId = await person();
    const begin = (refused: number) =>
      newId(
        key,
        sql`insert into imports (workspace_id, account_id, kind, status, filename, object_key, created_count, refused_count, created_by)
        values (${key.workspaceId}, ${key.accountId}, 'fans', 'running', 'f.csv', 'k', 7, ${refused}, ${userId}) returning id`,
      );
    const end = (id: string, status: 'completed' | 'failed') =>
      inWorkspace(db.app, key.workspaceId, (tx) => finishImport(tx, id, status, 'system:import'));
    await end(await begin(0), 'completed');
    expect(await told(key)).toEqual([]);
    const refused = await begin(3);
    expect([await end(refused, 'completed'), await end(refused, 'completed')]).toEqual([true, false]);
    await end(await begin(0), 'failed');
    expect(await told(key)).toMatchObject([
      { kind: 'import.refused_rows', userId, data: { created: 7, refused: 3 } },
      { kind: 'import.failed', userId },
    ]);
  });

  it('export.ready and export.failed: told once, to all who may when a program started it', async () => {
    const key = await seedCampaign(db, { fans: 1 });
    for (const status of ['completed', 'failed'] as const) {
      const id = await newId(
        key,
        sql`insert into exports (workspace_id, account_id, kind, rows_written) values (${key.workspaceId}, ${key.accountId}, 'fans', 12) returning id`,
      );
      for (let n = 0; n < 2; n++) await inWorkspace(db.app, key.workspaceId, (tx) => finishExport(tx, id, status, 'system:export'));
    }
    expect(await told(key)).toMatchObject([
      { kind: 'export.ready', userId: null, data: { count: 12 } },
      { kind: 'export.failed', userId: null },
    ]);
  });
});

async function person(): Promise<string> {
  const owner = new Client(db.urls.owner);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string }>(
      `insert into users (name, email) values ('Ada', gen_random_uuid() || '@example.test') returning id`,
    );
    return rows[0]!.id;
  } finally {
    await owner.end();
  }
}

/** The platform says by webhook how the account stands now. */
async function event(key: Key, status: 'active' | 'session_expired' | 'needs_2fa' | 'restricted'): Promise<void> {
  const receipt = { accountId: key.accountId, workspaceId: key.workspaceId, eventKey: randomUUID() };
  await inWorkspace(db.app, key.workspaceId, (tx) =>
    storeReceipt(tx, receipt, { type: 'account_state', status, message: 'x', occurredAtMs: Date.now() } as never),
  );
  await processReceipt(db.app, receipt, () => []);
}
