import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { audience } from '../../contracts/accounts/audience';
import { PRIORITY } from '../../contracts/messaging/priority';
import type { CampaignDefinition } from '../../contracts/campaigns/definition';
import { inWorkspace, type Tx } from '../../db/database';
import type { CampaignKey } from '../../workflows/campaigns/contract';
import type { TestDatabase } from './postgres';

export interface CampaignSeed {
  fans: number;
  /** Zone by number of the fan; none unless told. */
  zoneOf?: (fan: number) => string | null;
  quietHours?: { startMinute: number; endMinute: number };
  weights?: number[];
  holdoutBp?: number;
  testPhase?: CampaignDefinition['testPhase'];
  status?: string;
  phase?: string;
  expiresAt?: Date;
}

/** A workspace with one account, its fans and one campaign, straight in the tables. */
export async function seedCampaign(db: TestDatabase, seed: CampaignSeed): Promise<CampaignKey & { variantIds: string[] }> {
  const {
    fans,
    zoneOf = () => null,
    quietHours,
    weights = [5_000, 5_000],
    holdoutBp = 0,
    testPhase = null,
    status = 'running',
    phase = 'snapshot',
    expiresAt = null,
  } = seed;
  const workspaceId = await insertWorkspace(db);
  return inWorkspace(db.app, workspaceId, async (tx) => {
    const one = async (query: ReturnType<typeof sql>) => (await tx.execute<{ id: string }>(query)).rows[0]!.id;
    const accountId =
      await one(sql`insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name, quiet_start_minute, quiet_end_minute)
      values (${workspaceId}, 'sandbox', 'http://127.0.0.1:1', 'acct', 'Rose', ${quietHours?.startMinute ?? null}, ${quietHours?.endMinute ?? null}) returning id`);
    await tx.execute(sql`insert into senders (account_id, workspace_id) values (${accountId}, ${workspaceId})`);
    const zones = Array.from({ length: fans }, (_, fan) => zoneOf(fan));
    await tx.execute(sql`insert into fans (workspace_id, account_id, platform_fan_id, display_name, time_zone)
      select ${workspaceId}, ${accountId}, 'fan-' || z.n, 'Fan ' || z.n, z.zone from unnest(${sql.param(zones)}::text[]) with ordinality as z (zone, n)`);
    const campaignId =
      await one(sql`insert into campaigns (workspace_id, account_id, name, status, phase, audience, holdout_bp, test_phase, expires_at)
      values (${workspaceId}, ${accountId}, 'Spring', ${status}, ${phase}, ${JSON.stringify(audience.parse({}))}, ${holdoutBp}, ${testPhase ? JSON.stringify(testPhase) : null}, ${expiresAt}) returning id`);
    const variantIds: string[] = [];
    for (const [position, weight] of weights.entries()) {
      variantIds.push(
        await one(sql`insert into campaign_variants (workspace_id, campaign_id, position, name, weight_bp, text)
        values (${workspaceId}, ${campaignId}, ${position}, ${`V${position}`}, ${weight}, ${`Hello from ${position}`}) returning id`),
      );
    }
    return { workspaceId, accountId, campaignId, variantIds };
  });
}

async function insertWorkspace(db: TestDatabase): Promise<string> {
  const owner = new Client(db.urls.owner);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string }>(`insert into workspaces (name, slug) values ('Test', gen_random_uuid()) returning id`);
    return rows[0]!.id;
  } finally {
    await owner.end();
  }
}

export interface CampaignRows {
  recipients: {
    fanId: string;
    messageId: string;
    variantId: string | null;
    reason: string;
    inTest: boolean;
    probability: number;
    nextAt: string | null;
  }[];
  messages: { id: string; fanId: string; variantId: string | null; reason: string }[];
  outbox: { messageId: string; fanId: string; notBefore: string; priority: number }[];
}

/** What a campaign left in the tables. */
export async function campaignRows(db: TestDatabase, { workspaceId, campaignId }: CampaignKey): Promise<CampaignRows> {
  const read = async <T>(tx: Tx, query: ReturnType<typeof sql>) => (await tx.execute(query)).rows as T[];
  return inWorkspace(db.app, workspaceId, async (tx) => ({
    recipients: await read(
      tx,
      sql`select fan_id as "fanId", message_id as "messageId", variant_id as "variantId", reason, in_test as "inTest", probability, next_at::text as "nextAt"
      from campaign_recipients where campaign_id = ${campaignId} order by fan_id`,
    ),
    messages: await read(
      tx,
      sql`select id, fan_id as "fanId", variant_id as "variantId", reason from messages where source_id = ${campaignId} order by fan_id`,
    ),
    outbox: await read(
      tx,
      sql`select message_id as "messageId", fan_id as "fanId", not_before::text as "notBefore", priority from outbox where source_id = ${campaignId} order by fan_id`,
    ),
  }));
}

/** Plays the sender: everything queued of a campaign is sent, as an acknowledgement would leave it. */
export async function sendAllQueued(db: TestDatabase, { workspaceId, accountId, campaignId }: CampaignKey): Promise<number> {
  return inWorkspace(db.app, workspaceId, async (tx) => {
    const { rowCount } = await tx.execute(sql`
      with gone as (delete from outbox where account_id = ${accountId} and source_id = ${campaignId} and priority = ${PRIORITY.campaign} returning message_id, fan_id),
      sent as (update messages m set reason = 'sent', sent_at = now() from gone where m.account_id = ${accountId} and m.id = gone.message_id)
      update campaign_recipients r set reason = 'sent', sent_at = now() from gone where r.campaign_id = ${campaignId} and r.fan_id = gone.fan_id`);
    return rowCount ?? 0;
  });
}
