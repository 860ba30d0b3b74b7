import { createHmac, randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import type { Agent } from 'supertest';
import type { Page } from '../../contracts/api/page';
import type { Thread, ThreadDetail } from '../../contracts/messaging/thread';
import { inWorkspace } from '../../db/database';
import { processReceipt } from '../../db/messaging/inbound/process-receipt';
import { storeReceipt } from '../../db/messaging/inbound/store-receipt';
import { createTestApi, type TestApi, type TestApiOptions } from './api';

export interface WorldFan {
  accountId: string;
  fanId: string;
  platformFanId: string;
}

const fanHashes = (accountId: string, fan: string) => [createHmac('sha256', 'test').update(`${accountId}/${fan}`).digest()];

/** A workspace of two accounts: Ada owns it, Ben is a chatter of the first account. */
export class ThreadWorld {
  private constructor(
    readonly api: TestApi,
    readonly owner: Pool,
    readonly workspaceId: string,
    readonly boss: Agent,
    readonly bossId: string,
    readonly ben: Agent,
    readonly benId: string,
    readonly first: string,
    readonly second: string,
  ) {}

  static async open(options: TestApiOptions = {}): Promise<ThreadWorld> {
    const api = await createTestApi(options);
    const owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
    const { agent: boss, userId: bossId, workspaceId } = await api.signUp('Ada');
    const addAccount = async (name: string): Promise<string> => {
      const { rows } = await owner.query<{ id: string }>(
        `insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name) values ($1, 'sandbox', 'http://127.0.0.1:1', gen_random_uuid(), $2) returning id`,
        [workspaceId, name],
      );
      await owner.query('insert into senders (account_id, workspace_id) values ($1, $2)', [rows[0]!.id, workspaceId]);
      return rows[0]!.id;
    };
    const first = await addAccount('First');
    const second = await addAccount('Second');
    const { agent: ben, userId: benId } = await api.signUp('Ben');
    const { rows } = await owner.query<{ id: string }>(
      `insert into members (workspace_id, user_id, role, all_accounts) values ($1, $2, 'chatter', false) returning id`,
      [workspaceId, benId],
    );
    await owner.query('insert into member_accounts (member_id, account_id, workspace_id) values ($1, $2, $3)', [rows[0]!.id, first, workspaceId]);
    await ben.put('/v1/me/workspace').send({ workspaceId }).expect(204);
    return new ThreadWorld(api, owner, workspaceId!, boss, bossId, ben, benId, first, second);
  }

  async empty(): Promise<void> {
    await this.owner.query('delete from threads');
    await this.owner.query('delete from notifications');
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.api.close();
  }

  async addFan(accountId: string, { name = 'Fan', spendCents = 0, tags = [] as string[] } = {}): Promise<WorldFan> {
    const platformFanId = randomUUID();
    const { rows } = await this.owner.query<{ id: string }>(
      'insert into fans (workspace_id, account_id, platform_fan_id, display_name, spend_cents, tags) values ($1, $2, $3, $4, $5, $6) returning id',
      [this.workspaceId, accountId, platformFanId, name, spendCents, tags],
    );
    return { accountId, platformFanId, fanId: rows[0]!.id };
  }

  /** As the platform tells it; the same id again is the same message. */
  async says(fan: WorldFan, text: string, { agoMs = 0, id = undefined as string | undefined } = {}): Promise<void> {
    const receipt = { accountId: fan.accountId, workspaceId: this.workspaceId, eventKey: randomUUID() };
    const platformMessageId = id ?? randomUUID();
    const occurredAtMs = Date.now() - agoMs;
    await inWorkspace(this.api.database.app, this.workspaceId, (tx) =>
      storeReceipt(tx, receipt, { type: 'message_received', fanPlatformId: fan.platformFanId, platformMessageId, text, mediaCount: 0, occurredAtMs }),
    );
    expect(await processReceipt(this.api.database.app, receipt, fanHashes)).toMatchObject({ outcome: 'processed' });
  }

  messagesOf({ accountId, fanId }: WorldFan): string {
    return `/v1/accounts/${accountId}/fans/${fanId}/messages`;
  }

  async reply(fan: WorldFan, text: string, agent = this.boss, more: object = {}): Promise<{ id: string }> {
    const { body } = await agent
      .post(this.messagesOf(fan))
      .send({ text, ...more })
      .expect(201);
    return body as { id: string };
  }

  threadOf({ accountId, fanId }: WorldFan): string {
    return `/v1/threads/${accountId}/${fanId}`;
  }

  async open(fan: WorldFan, agent = this.boss): Promise<ThreadDetail> {
    return (await agent.get(this.threadOf(fan)).expect(200)).body as ThreadDetail;
  }

  async change(fan: WorldFan, body: object, agent = this.boss): Promise<ThreadDetail> {
    return (await agent.patch(this.threadOf(fan)).send(body).expect(200)).body as ThreadDetail;
  }

  async list(query: object = {}, agent = this.boss): Promise<Thread[]> {
    return ((await agent.get('/v1/threads').query(query).expect(200)).body as Page<Thread>).items;
  }

  async names(query: object = {}, agent = this.boss): Promise<string[]> {
    return (await this.list(query, agent)).map(({ fan }) => fan.name);
  }
}
