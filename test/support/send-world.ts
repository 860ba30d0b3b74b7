import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { createMessagingActivities } from '../../activities/messaging';
import type { MessagingDeps } from '../../activities/messaging';
import { PRIORITY } from '../../contracts/messaging/priority';
import { GatewayClient } from '../../providers/platform/gateway-client';
import { createGatewayConnector } from '../../providers/platform/gateway-connector';
import { ONLYFANSAPI_DIALECT } from '../../providers/platform/onlyfansapi/onlyfansapi-dialect';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox';
import { createTestDatabase, type TestDatabase } from './postgres';

const CONTROL_KEY = 'test-control';
const API_KEY = 'test-api-key';

export interface WorldAccount {
  workspaceId: string;
  accountId: string;
  platformAccountId: string;
  fanIds: string[];
}

/** Calls that wait for a test; `called` has the platform's ids of their fans in the order in which they began. */
export interface HeldCalls {
  called: readonly string[];
  until: (calls: number) => Promise<void>;
  letGo: () => void;
}

/** Real Postgres and a real sandbox over HTTP, with what a test of the send path needs to set up and to look at. */
export class SendWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly owner: Pool,
    readonly sandbox: Sandbox,
    readonly deps: MessagingDeps,
    private readonly close: () => Promise<void>,
  ) {}

  static async open(overrides: Partial<MessagingDeps> = {}): Promise<SendWorld> {
    const database = await createTestDatabase(10);
    const folder = mkdtempSync(join(tmpdir(), 'huntaze-send-'));
    const sandbox = await startSandbox({ dataFolder: folder, port: 0, controlKey: CONTROL_KEY });
    const client = new GatewayClient(64);
    const connector = createGatewayConnector(ONLYFANSAPI_DIALECT, { client, nowMs: Date.now });
    const owner = new Pool({ connectionString: database.urls.owner, max: 4 });
    const deps: MessagingDeps = {
      senderPool: database.sender.$client,
      // Tests of the activity alone never wake anybody.
      temporal: undefined as never,
      connectorOf: () => connector,
      readSecret: () => Promise.resolve(API_KEY),
      // Tests carry the files themselves.
      wantMedia: () => Promise.resolve(),
      // Tests read back themselves.
      readBack: () => Promise.resolve(),
      reach: () => undefined,
      seen: () => undefined,
      log: { warn: () => undefined },
      windowMs: 60_000,
      concurrency: 64,
      unlimitedBatch: 500,
      ...overrides,
    };
    return new SendWorld(database, owner, sandbox, deps, async () => {
      await connector.close();
      await sandbox.close();
      await owner.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  stop(): Promise<void> {
    return this.close();
  }

  get activities() {
    return createMessagingActivities(this.deps);
  }

  async control(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${this.sandbox.url}/control/${path}`, {
      method,
      headers: { authorization: `Bearer ${CONTROL_KEY}` },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`control ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  /** An account in a workspace of its own, at the sandbox and in the record. */
  async account(
    options: { limitPerMinute?: number | null; platformLimit?: number | null; fans?: number; keysHonoured?: boolean; sandbox?: object } = {},
  ): Promise<WorldAccount> {
    const { limitPerMinute = null, fans = 3, keysHonoured = true } = options;
    const platformAccountId = `acct_${randomUUID()}`;
    const platformLimit = options.platformLimit === undefined ? limitPerMinute : options.platformLimit;
    await this.control('PUT', `accounts/${platformAccountId}`, {
      key: API_KEY,
      limitPerMinute: platformLimit,
      idempotency: { honoured: keysHonoured },
      rates: { readRate: 0, replyRate: 0, purchaseRate: 0, tipRate: 0 },
      ...options.sandbox,
    });
    const workspaceId = randomUUID();
    const accountId = randomUUID();
    const secretId = randomUUID();
    const capabilities = {
      sendIdempotency: keysHonoured ? { windowMs: 86_400_000 } : null,
      text: { max: 10_000, unit: 'characters' },
      price: { minCents: 300, maxCents: 20_000, needsMedia: true },
      maxMedia: 50,
      readReceipts: true,
    };
    await this.owner.query(`insert into workspaces (id, name, slug) values ($1::uuid, 'Test', $1::uuid::text)`, [workspaceId]);
    await this.owner.query(`insert into secrets (id, workspace_id, kind, ciphertext) values ($1, $2, 'api_key', '')`, [secretId, workspaceId]);
    await this.owner.query(
      `insert into platform_accounts (id, workspace_id, platform, base_url, platform_account_id, display_name, api_key_secret_id, capabilities) values ($1, $2, 'sandbox', $3, $4, 'Test', $5, $6)`,
      [accountId, workspaceId, this.sandbox.url, platformAccountId, secretId, capabilities],
    );
    await this.owner.query('insert into senders (account_id, workspace_id, limit_per_minute) values ($1, $2, $3)', [
      accountId,
      workspaceId,
      limitPerMinute,
    ]);
    const { rows } = await this.owner.query<{ id: string }>(
      `insert into fans (workspace_id, account_id, platform_fan_id, display_name) select $1, $2, (800000000 + n)::text, 'Fan ' || n from generate_series(1, $3) n returning id`,
      [workspaceId, accountId, fans],
    );
    return { workspaceId, accountId, platformAccountId, fanIds: rows.map(({ id }) => id) };
  }

  /** One queued message a fan, as a person would write it unless told otherwise. Returns the message ids in the order of the fans. */
  async enqueue(
    account: WorldAccount,
    fanIds: string[],
    options: { source?: string; priority?: number; text?: string; inMs?: number } = {},
  ): Promise<string[]> {
    const { source = 'human', priority = PRIORITY.human, text = 'Hello there', inMs = 0 } = options;
    const ids = fanIds.map(() => randomUUID());
    await this.owner.query(
      `with m as (insert into messages (id, workspace_id, account_id, fan_id, direction, source, reason, text)
         select i.id, $1, $2, i.fan, 'out', $5, 'queued', $6 from unnest($3::uuid[], $4::uuid[]) i (id, fan) returning id, fan_id)
       insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source)
       select $2, m.id, $1, m.fan_id, $7, now() + make_interval(secs => $8), $5 from m`,
      [account.workspaceId, account.accountId, ids, fanIds, source, text, priority, inMs / 1000],
    );
    return ids;
  }

  /** Until it is so. @throws after 120 s, which even a busy machine does not take */
  async until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    for (const deadlineMs = Date.now() + 120_000; !(await isSo()); await sleep(10))
      if (Date.now() > deadlineMs) throw new Error(`Not within 120 s: ${what}.`);
  }

  /** Attempts of an account that were granted, in the order of their slots. */
  async granted({ accountId }: WorldAccount): Promise<string[]> {
    const { rows } = await this.owner.query<{ id: string }>(
      'select message_id as id from message_attempts where account_id = $1 order by started_at',
      [accountId],
    );
    return rows.map(({ id }) => id);
  }

  /** Keeps the sender from claiming a slot while `change` runs: what it picks next, it picks after that. */
  async betweenClaims<T>({ accountId }: WorldAccount, change: () => Promise<T>): Promise<T> {
    const holder = await this.owner.connect();
    try {
      await holder.query('begin');
      await holder.query('select from senders where account_id = $1 for update', [accountId]);
      const result = await change();
      await holder.query('commit');
      return result;
    } finally {
      holder.release(true);
    }
  }

  /** Keeps the calls to an account's platform from going out until they are let go; `isHeld` chooses by the platform's id of the fan. */
  holdCalls({ platformAccountId }: WorldAccount, isHeld: (fanPlatformId: string) => boolean = () => true): HeldCalls {
    const { connectorOf } = this.deps;
    const called: string[] = [];
    let letGo = () => undefined as void;
    const free = new Promise<void>((resolve) => (letGo = resolve));
    this.deps.connectorOf = (platform) => {
      const connector = connectorOf(platform);
      return {
        ...connector,
        sendMessage: async (request) => {
          if (request.account.platformAccountId === platformAccountId) {
            called.push(request.fanPlatformId);
            if (isHeld(request.fanPlatformId)) await free;
          }
          return connector.sendMessage(request);
        },
      };
    };
    return {
      called,
      until: (calls) => this.until(`${calls} calls`, () => Promise.resolve(called.length >= calls)),
      letGo: () => {
        this.deps.connectorOf = connectorOf;
        letGo();
      },
    };
  }

  /** Until somebody in this database waits for a lock. */
  async someoneWaits(): Promise<void> {
    const deadlineMs = Date.now() + 120_000;
    for (let waiting = 0; waiting === 0;) {
      if (Date.now() > deadlineMs) throw new Error('Nobody waits for a lock.');
      const { rowCount } = await this.owner.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`,
      );
      waiting = rowCount ?? 0;
    }
  }

  async reasons(account: WorldAccount): Promise<Record<string, number>> {
    const { rows } = await this.owner.query<{ reason: string; n: number }>(
      'select reason, count(*)::int as n from messages where account_id = $1 group by 1',
      [account.accountId],
    );
    return Object.fromEntries(rows.map(({ reason, n }) => [reason, n]));
  }

  async stats(account: WorldAccount): Promise<{ accepted: number; replayed: number; doubled: number; overLimitWindows: number }> {
    const answer = (await this.control('GET', `stats?account=${account.platformAccountId}`)) as {
      accounts: { accepted: number; replayed: number; doubled: number; overLimitWindows: number }[];
    };
    const stats = answer.accounts[0];
    if (!stats) throw new Error('the sandbox does not know the account');
    return stats;
  }
}
