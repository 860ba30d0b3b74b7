import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { audience } from '../../contracts/accounts/audience';
import { parseSettings } from '../../config/settings';
import { migrate } from '../../db/migrate';
import { createSecretBox } from '../../providers/secrets/secret-box';
import { createTemporalClient } from '../../providers/temporal/connection';
import { applyTemporalConfig } from '../../workers/apply-temporal-config';
import { loadTemporalConfig } from '../../workers/temporal-config';
import type { SandboxControl } from '../demo/sandbox-control';

export interface LaneSpec {
  name: string;
  /** Does the platform honour keys for this account? */
  keyed: boolean;
  /** Messages in any rolling 60 s. */
  limitPerMinute: number;
  fans: number;
}

/** One account with all that it needs to itself: a database, a Temporal namespace, an account at the sandbox. */
export interface Lane extends LaneSpec {
  /** Variables of a worker of this lane. */
  env: Record<string, string>;
  workspaceId: string;
  accountId: string;
  platformAccountId: string;
  owner: Pool;
}

const textMax = 10_000;
/** Long enough that a worker can end between a call and its answer. */
const answerAfterMs = { minMs: 50, maxMs: 300 };

/** Opens a lane on servers that run: other lanes see nothing of what happens to it. */
export async function openLane(spec: LaneSpec, platformEnv: Record<string, string>, sandbox: SandboxControl): Promise<Lane> {
  const name = `lane_${spec.name}_${randomUUID().slice(0, 8)}`;
  const env = await laneEnv(name, platformEnv);
  const owner = new Pool({ connectionString: env.DATABASE_OWNER_URL, max: 2 });
  // A killed server says so on idle connections; the next query fails by itself if it still matters.
  owner.on('error', () => undefined);
  const lane = { ...spec, env, owner, workspaceId: randomUUID(), accountId: randomUUID(), platformAccountId: `acct_${name}` };
  await Promise.all([prepareNamespace(env), connectAccount(lane, sandbox)]);
  return lane;
}

async function laneEnv(name: string, platformEnv: Record<string, string>): Promise<Record<string, string>> {
  const url = (variable: string, database: string) => {
    const found = new URL(platformEnv[variable] ?? '');
    found.pathname = `/${database}`;
    return found;
  };
  const server = new Pool({ connectionString: url('DATABASE_OWNER_URL', 'postgres').href, max: 1 });
  await server.query(`create database ${name}`);
  await server.end();
  const variables = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_SENDER_URL', 'DATABASE_AUTH_URL'];
  const databases = Object.fromEntries(variables.map((variable) => [variable, url(variable, name).href]));
  // The roles are the server's and have their passwords already.
  await migrate(databases.DATABASE_OWNER_URL ?? '', {});
  return { ...platformEnv, ...databases, TEMPORAL_NAMESPACE: name.replaceAll('_', '-'), DATABASE_POOL_SIZE: '6', WORKER_VERSIONING: 'off' };
}

async function prepareNamespace(env: Record<string, string>): Promise<void> {
  const client = createTemporalClient(parseSettings(env));
  const lines: string[] = [];
  try {
    const same = await applyTemporalConfig({ client, config: loadTemporalConfig('temporal.yaml'), check: false, print: (line) => lines.push(line) });
    if (!same) throw new Error(`The namespace could not be prepared:\n${lines.join('\n')}`);
  } finally {
    await client.connection.close();
  }
}

async function connectAccount(
  { owner, env, workspaceId, accountId, platformAccountId, keyed, limitPerMinute, fans }: Lane,
  sandbox: SandboxControl,
): Promise<void> {
  const apiKey = `key-${platformAccountId}`;
  const quiet = { readRate: 0, replyRate: 0, purchaseRate: 0, tipRate: 0 };
  await sandbox.putAccount(platformAccountId, {
    key: apiKey,
    limitPerMinute,
    idempotency: { honoured: keyed },
    rates: quiet,
    faults: { latency: answerAfterMs },
  });
  const capabilities = {
    sendIdempotency: keyed ? { windowMs: 86_400_000 } : null,
    text: { max: textMax, unit: 'characters' },
    price: { minCents: 300, maxCents: 20_000, needsMedia: true },
    maxMedia: 50,
    readReceipts: true,
  };
  const secretId = randomUUID();
  await owner.query(`insert into workspaces (id, name, slug) values ($1::uuid, 'Crash lane', $1::uuid::text)`, [workspaceId]);
  await owner.query('insert into workspace_settings (workspace_id, cap_per_day, cap_per_week) values ($1, 100, 500)', [workspaceId]);
  await owner.query(`insert into secrets (id, workspace_id, kind, ciphertext) values ($1, $2, 'api_key', $3)`, [
    secretId,
    workspaceId,
    createSecretBox(env.SECRETS_KEY ?? '').seal(apiKey, workspaceId),
  ]);
  await owner.query(
    `insert into platform_accounts (id, workspace_id, platform, base_url, platform_account_id, display_name, api_key_secret_id, capabilities)
     values ($1, $2, 'sandbox', $3, $4, 'Crash lane', $5, $6)`,
    [accountId, workspaceId, sandbox.url, platformAccountId, secretId, capabilities],
  );
  await owner.query('insert into senders (account_id, workspace_id, limit_per_minute) values ($1, $2, $3)', [accountId, workspaceId, limitPerMinute]);
  await owner.query(
    `insert into fans (workspace_id, account_id, platform_fan_id, display_name) select $1, $2, (800000000 + n)::text, 'Fan ' || n from generate_series(1, $3) n`,
    [workspaceId, accountId, fans],
  );
}

/** Starts a campaign to every fan of the lane, straight in the record; its workflow takes it from there. */
export async function startLaneCampaign({ owner, env, workspaceId, accountId }: Lane, round: number): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `with c as (insert into campaigns (workspace_id, account_id, name, status, phase, audience) values ($1, $2, 'Crash lane', 'running', 'snapshot', $4) returning id),
     v as (insert into campaign_variants (workspace_id, campaign_id, position, name, weight_bp, text) select $1, c.id, 0, 'Only', 10000, $3 from c)
     select id from c`,
    [workspaceId, accountId, `Round ${round}, {{first_name|you}}`, audience.parse({})],
  );
  const campaignId = rows[0]?.id ?? '';
  const client = createTemporalClient(parseSettings(env));
  try {
    await client.workflow.start('campaignWorkflow', {
      workflowId: `campaign/${campaignId}`,
      taskQueue: 'default',
      args: [{ workspaceId, accountId, campaignId }],
    });
  } finally {
    await client.connection.close();
  }
  return campaignId;
}
