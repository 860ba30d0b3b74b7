import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { audience } from '../contracts/accounts/audience';
import { createSecretBox } from '../providers/secrets/secret-box';

export interface BenchAccounts {
  /** Address of the platform they are accounts of. */
  url: string;
  count: number;
  /** Null: without a limit. */
  limitPerMinute: number | null;
}

/** Fills the record as an owner would find it after real use, straight in SQL: what a benchmark measures begins after this. */
export class BenchRecord {
  private constructor(
    readonly owner: Client,
    readonly workspaceId: string,
    private readonly secretsKey: string,
  ) {}

  /** A workspace of its own in the database of a platform whose `env` this is. */
  static async open(env: Record<string, string>): Promise<BenchRecord> {
    const workspaceId = randomUUID();
    const record = await BenchRecord.of(env, workspaceId);
    await record.owner.query(`insert into workspaces (id, name, slug) values ($1::uuid, 'Bench', $1::uuid::text)`, [workspaceId]);
    await record.owner.query('insert into workspace_settings (workspace_id, cap_per_day, cap_per_week) values ($1, 100, 500)', [workspaceId]);
    return record;
  }

  /** A workspace that is there. */
  static async of(env: Record<string, string>, workspaceId: string): Promise<BenchRecord> {
    const owner = new Client(env.DATABASE_OWNER_URL);
    // A server that stops says so on idle connections, too; a query that still matters fails by itself.
    owner.on('error', () => undefined);
    await owner.connect();
    return new BenchRecord(owner, workspaceId, env.SECRETS_KEY ?? '');
  }

  close(): Promise<void> {
    return this.owner.end();
  }

  /** Accounts `bench-1`, `bench-2` … at the platform, each with its sender, asleep. Returns our ids in that order. */
  async addAccounts({ url, count, limitPerMinute }: BenchAccounts): Promise<string[]> {
    const secretId = randomUUID();
    const sealed = createSecretBox(this.secretsKey).seal('bench-key', this.workspaceId);
    await this.owner.query(`insert into secrets (id, workspace_id, kind, ciphertext) values ($1, $2, 'api_key', $3)`, [
      secretId,
      this.workspaceId,
      sealed,
    ]);
    const { rows } = await this.owner.query<{ id: string }>(
      `with a as (insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name, api_key_secret_id)
         select $1, 'sandbox', $2, 'bench-' || n, 'Bench ' || n, $3 from generate_series(1, $4::int) n returning id, workspace_id, platform_account_id),
       s as (insert into senders (account_id, workspace_id, limit_per_minute) select id, workspace_id, $5 from a)
       select id from a order by substr(platform_account_id, 7)::int`,
      [this.workspaceId, url, secretId, count, limitPerMinute],
    );
    return rows.map(({ id }) => id);
  }

  /** So many fans in each account of the workspace. */
  async addFans(perAccount: number): Promise<void> {
    const { rows } = await this.owner.query<{ id: string }>('select id from platform_accounts where workspace_id = $1', [this.workspaceId]);
    for (const { id } of rows) await this.addFansTo(id, perAccount);
  }

  /** Further fans of one account. */
  async addFansTo(accountId: string, count: number): Promise<void> {
    await this.owner.query(
      `insert into fans (workspace_id, account_id, platform_fan_id, username, display_name, language, country, time_zone, tags, spend_cents, purchases)
       select $1, $2, (100000000 + had.fans + n)::text, 'fan_' || n, 'Fan ' || n, case when n % 3 = 0 then 'fr' else 'en' end, 'US', 'America/New_York',
         array['tag' || n % 20], (n % 500) * 100, n % 9
       from generate_series(1, $3::int) n, (select count(*) as fans from fans where account_id = $2) had`,
      [this.workspaceId, accountId, count],
    );
  }

  /** A campaign that runs in each of the accounts, without recipients yet. Ids of the campaigns in the order of the accounts. */
  async addCampaigns(name: string, accountIds: readonly string[], { phase = 'sending' }: { phase?: string } = {}): Promise<string[]> {
    const { rows } = await this.owner.query<{ id: string }>(
      // Changed in the time to come: the sweep, which starts what has no run, leaves them alone; the benchmark starts what it measures.
      `with c as (insert into campaigns (workspace_id, account_id, name, status, phase, audience, launched_at, started_at, updated_at)
         select $1, id, $3, 'running', $4, $5, now(), now(), now() + interval '1 day' from unnest($2::uuid[]) id returning id, account_id, workspace_id),
       v as (insert into campaign_variants (workspace_id, campaign_id, position, name, weight_bp, text)
         select workspace_id, id, n, 'Variant ' || n, 5000, 'Hi {{first_name|you}}, something new for you today, variant ' || n from c, generate_series(0, 1) n)
       select c.id from c join unnest($2::uuid[]) with ordinality o (id, n) on o.id = c.account_id order by o.n`,
      [this.workspaceId, accountIds, name, phase, audience.parse({})],
    );
    return rows.map(({ id }) => id);
  }

  /** Recipients, messages and queue rows of running campaigns, due now. Returns how many. */
  async queue(campaignIds: readonly string[], fansPerAccount: number): Promise<number> {
    const { rowCount } = await this.owner.query(
      `with r as (insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, variant_id, in_test, probability, version, reason)
         select c.id, f.id, c.workspace_id, c.account_id, v.id, false, 0.5, 1, 'queued' from campaigns c
         cross join lateral (select id, row_number() over () n from fans where account_id = c.account_id order by id limit $2) f
         join campaign_variants v on v.campaign_id = c.id and v.position = f.n % 2
         where c.id = any ($1::uuid[]) returning *),
       m as (insert into messages (id, workspace_id, account_id, fan_id, direction, source, source_id, variant_id, reason)
         select message_id, workspace_id, account_id, fan_id, 'out', 'campaign', campaign_id, variant_id, reason from r)
       insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id)
         select account_id, message_id, workspace_id, fan_id, 2, now(), 'campaign', campaign_id from r`,
      [campaignIds, fansPerAccount],
    );
    await this.settle();
    return rowCount ?? 0;
  }

  /** Campaigns that are over: recipients, messages and attempts that were sent long ago. */
  async addPast(campaignIds: readonly string[], fansPerAccount: number): Promise<void> {
    await this.owner.query(
      `with r as (insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, variant_id, in_test, probability, version, reason, assigned_at, sent_at, replied_at)
         select c.id, f.id, c.workspace_id, c.account_id, v.id, false, 0.5, 1, 'sent', now() - interval '30 days', now() - interval '30 days', case when f.n % 10 = 0 then now() - interval '29 days' end
         from campaigns c
         cross join lateral (select id, row_number() over () n from fans where account_id = c.account_id order by id limit $2) f
         join campaign_variants v on v.campaign_id = c.id and v.position = f.n % 2
         where c.id = any ($1::uuid[]) returning *),
       a as (insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash, started_at, finished_at, outcome, platform_message_id)
         select workspace_id, account_id, message_id, fan_id, 'campaign', message_id, 1, '{"text":"Hi Fan, something new for you today","priceCents":0,"mediaIds":[]}', 'h', sent_at, sent_at, 'sent', message_id::text from r),
       p as (insert into platform_message_ids (account_id, platform_message_id, message_id, fan_id, workspace_id) select account_id, message_id::text, message_id, fan_id, workspace_id from r)
       insert into messages (id, workspace_id, account_id, fan_id, direction, source, source_id, variant_id, reason, text, platform_message_id, created_at, sent_at)
         select message_id, workspace_id, account_id, fan_id, 'out', 'campaign', campaign_id, variant_id, 'sent', 'Hi Fan, something new for you today', message_id::text, assigned_at, sent_at from r`,
      [campaignIds, fansPerAccount],
    );
    await this.owner.query(`update campaigns set status = 'completed', phase = 'done', finished_at = now() where id = any ($1::uuid[])`, [
      campaignIds,
    ]);
  }

  /** The newest fan of each account. */
  async lastFans(): Promise<Map<string, string>> {
    const { rows } = await this.owner.query<{ accountId: string; id: string }>(
      `select distinct on (account_id) account_id as "accountId", id from fans where workspace_id = $1 order by account_id, id desc`,
      [this.workspaceId],
    );
    return new Map(rows.map(({ accountId, id }) => [accountId, id]));
  }

  /** What autovacuum would have done by the time people work with it. */
  async settle(): Promise<void> {
    await this.owner.query('vacuum analyze');
    await this.owner.query('checkpoint');
  }

  async anyQueued(accountId: string): Promise<boolean> {
    const { rows } = await this.owner.query<{ any: boolean }>('select exists (select from outbox where account_id = $1) as any', [accountId]);
    return rows[0]?.any ?? false;
  }

  async phaseOf(campaignId: string): Promise<string> {
    const { rows } = await this.owner.query<{ phase: string }>('select phase from campaigns where id = $1', [campaignId]);
    return rows[0]?.phase ?? 'gone';
  }

  async countQueued(campaignId: string): Promise<{ recipients: number; messages: number }> {
    const { rows } = await this.owner.query<{ recipients: number; messages: number }>(
      `select (select count(*)::int from campaign_recipients where campaign_id = $1) as recipients,
         (select count(*)::int from messages where source_id = $1) as messages`,
      [campaignId],
    );
    return rows[0] ?? { recipients: 0, messages: 0 };
  }
}
