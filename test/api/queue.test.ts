import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import type { AccountActivity } from '../../contracts/accounts/activity';
import type { QueueForecast, QueueItem } from '../../contracts/accounts/queue';
import type { CampaignProgress } from '../../contracts/campaigns/outcome';
import { createTestApi, type TestApi } from '../support/api';
import { insertQueued, type QueuedLook } from '../support/insert-queued';
import { acceptingTemporal, queueWorld, type QueueWorld } from '../support/queue-world';

let api: TestApi;
let owner: Pool;
beforeAll(async () => {
  api = await createTestApi({ services: { temporal: acceptingTemporal as never } });
  owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const seeded = () => queueWorld(api, owner);
const queue = ({ ids }: QueueWorld, source: 'human' | 'campaign', count: number, look?: QueuedLook) => insertQueued(owner, ids, source, count, look);

const list = async ({ agent, ids }: QueueWorld, query = '') =>
  (await agent.get(`/v1/accounts/${ids.accountId}/queue?${query}`).expect(200)).body as { items: QueueItem[]; nextCursor: string | null };
const change = ({ agent, ids }: QueueWorld, body: object, status = 200) =>
  agent.post(`/v1/accounts/${ids.accountId}/queue/change`).send(body).expect(status);
const order = async (world: QueueWorld) => (await list(world)).items.map(({ messageId }) => messageId);

describe('the queue of an account', () => {
  it('is listed in the order of leaving, by pages, with place, time, reason and source', async () => {
    const world = await seeded();
    const campaign = await queue(world, 'campaign', 3);
    const [later] = await queue(world, 'campaign', 1, { inMs: 3_600_000, reason: 'held.quiet_hours' });
    const [person] = await queue(world, 'human', 1, { inMs: 0 });
    const first = await list(world, 'limit=2');
    expect(first.items).toMatchObject([
      { messageId: person, source: 'human', standing: 'due', place: 1, aboutMs: 6_000 },
      { messageId: campaign[0], source: 'campaign', name: 'C', standing: 'due', place: 2, aboutMs: 12_000 },
    ]);
    const rest = await list(world, `limit=200&cursor=${first.nextCursor}`);
    expect(rest.items.map(({ messageId }) => messageId)).toEqual([campaign[1], campaign[2], later]);
    expect(rest.items.at(-1)).toMatchObject({ standing: 'held.quiet_hours', place: null, nextAt: expect.any(String) as string });
    expect((await list(world, 'standing=held.quiet_hours')).items).toHaveLength(1);
    expect((await list(world, 'source=human')).items).toHaveLength(1);
  });

  it('I3: moves within a priority only: to the front, behind another, to the end, and never past a person’s reply', async () => {
    const world = await seeded();
    const [person] = await queue(world, 'human', 1, { inMs: 0 });
    const [a, b, c, d] = (await queue(world, 'campaign', 4)) as [string, string, string, string];
    await change(world, { action: 'first', messageIds: [c, d] });
    expect(await order(world)).toEqual([person, c, d, a, b]);
    await change(world, { action: 'after', afterMessageId: a, messageIds: [c] });
    expect(await order(world)).toEqual([person, d, a, c, b]);
    await change(world, { action: 'last', messageIds: [d] });
    expect(await order(world)).toEqual([person, a, c, b, d]);
    // What waits for a time has no place yet: the preview and the refusal say so.
    const [timed] = await queue(world, 'campaign', 1, { inMs: 3_600_000, reason: 'queued' });
    const preview = await world.agent.post(`/v1/accounts/${world.ids.accountId}/queue/preview`).send({ action: 'first', messageIds: [timed] });
    expect(preview.body).toEqual({ matching: 1, changeable: 0, atMost: 10_000 });
    expect((await change(world, { action: 'first', messageIds: [timed] }, 409)).body).toMatchObject({
      detail: expect.stringContaining('Only what is due') as string,
    });
    await change(world, { action: 'cancel', messageIds: [timed] });
    // Of another priority: there is nothing that could be moved.
    expect((await change(world, { action: 'after', afterMessageId: person, messageIds: [a] }, 409)).body).toMatchObject({
      code: 'messages.not_held',
    });
  });

  it('I2: nothing moves behind what does not leave by itself', async () => {
    const world = await seeded();
    const [due, held] = [...(await queue(world, 'campaign', 1)), ...(await queue(world, 'campaign', 1))];
    await owner.query(`update outbox set not_before = 'infinity' where message_id = $1`, [held]);
    await change(world, { action: 'after', messageIds: [due], afterMessageId: held }, 409);
  });

  it('is held, let go and cancelled: one, some, or all that a filter finds, after a preview', async () => {
    const world = await seeded();
    const rows = await queue(world, 'campaign', 4);
    await owner.query(`update outbox set not_before = '-infinity', attempt_id = uuidv7() where message_id = $1`, [rows[3]]);
    const all = { filter: { source: 'campaign' } };
    const preview = await world.agent.post(`/v1/accounts/${world.ids.accountId}/queue/preview`).send({ action: 'cancel', ...all });
    expect(preview.body).toEqual({ matching: 4, changeable: 3, atMost: null });
    expect((await change(world, { action: 'hold', ...all })).body).toEqual({ changed: 3 });
    expect((await list(world, 'standing=held.manual')).items).toHaveLength(3);
    await change(world, { action: 'release', messageIds: [rows[0]] });
    expect(api.woken).toContain(world.ids.accountId);
    expect((await change(world, { action: 'cancel', ...all })).body).toEqual({ changed: 3 });
    const { rows: left } = await owner.query<{ reason: string; n: number }>(
      `select reason, count(*)::int as n from campaign_recipients where campaign_id = $1 group by 1 order by 1`,
      [world.ids.campaignId],
    );
    expect(left).toEqual([
      { reason: 'queued', n: 1 },
      { reason: 'skipped.cancelled', n: 3 },
    ]);
  });

  it('one message to many is one line for each thing it waits for: moved, held and let go as one; a call that was made cannot be changed, and it is said why', async () => {
    const world = await seeded();
    const { accountId, campaignId, workspaceId } = world.ids;
    const alone = await queue(world, 'human', 1, { inMs: 3_600_000 });
    const rows = await queue(world, 'campaign', 4, { native: true });
    await queue(world, 'campaign', 2, { native: true, inMs: 7_200_000, reason: 'held.quiet_hours' });
    const many = (standing: string) => [{ campaignId, standing }];
    expect((await list(world)).items).toMatchObject([
      {
        messageId: null,
        fanId: null,
        standing: 'due',
        place: 1,
        aboutMs: 6_000,
        many: { callId: null, fans: 4, open: 4, calls: 1, behindDoubt: false },
      },
      { messageId: alone[0], many: null, standing: 'queued', place: null },
      { messageId: null, standing: 'held.quiet_hours', many: { fans: 2 } },
    ]);
    expect((await change(world, { action: 'hold', many: many('due') })).body).toEqual({ changed: 4 });
    expect((await change(world, { action: 'release', many: many('held.manual') })).body).toEqual({ changed: 4 });
    expect((await change(world, { action: 'first', many: many('due') })).body).toEqual({ changed: 4 });

    // The platform is called for three of them; the answer never comes.
    const callId = randomUUID();
    await owner.query('delete from outbox where message_id = any ($1)', [rows.slice(0, 3)]);
    await owner.query(
      `insert into mass_sends (id, workspace_id, account_id, campaign_id, request, recipients, status, check_at) values ($1, $2, $3, $4, '{}', 3, 'unknown', now() + interval '1 minute')`,
      [callId, workspaceId, accountId, campaignId],
    );
    await owner.query(
      `insert into unknown_sends (account_id, message_id, workspace_id, fan_id, since, check_at, mass_send_id)
       select account_id, id, workspace_id, fan_id, now(), 'infinity', $2 from messages where id = any ($1)`,
      [rows.slice(0, 2), callId],
    );
    const call = { source: 'campaign', name: 'C', many: { callId, fans: 3, open: 2 } };
    expect((await list(world)).items).toMatchObject([
      { ...call, standing: 'in_doubt', nextAt: expect.any(String) as string },
      { standing: 'due', many: { fans: 1, behindDoubt: true } },
      {},
      {},
    ]);
    const activity = (await world.agent.get(`/v1/accounts/${accountId}/activity`).expect(200)).body as AccountActivity;
    expect(activity).toMatchObject({
      lookedUp: 0,
      calls: [{ standing: 'in_doubt', calls: 1, fans: 2 }],
      queue: [{ many: false }, { many: true, total: 3 }],
    });
    const refused = async (standing: string) =>
      ((await change(world, { action: 'cancel', many: many(standing) }, 409)).body as { detail: string }).detail;
    expect(await refused('in_doubt')).toMatch(/looked up/);
    const preview = await world.agent.post(`/v1/accounts/${accountId}/queue/preview`).send({ action: 'cancel', many: many('in_doubt') });
    expect(preview.body).toEqual({ matching: 2, changeable: 0, atMost: null });
    for (const [status, standing] of [
      ['sending', 'delivering'],
      ['reading', 'reading_back'],
    ] as const) {
      await owner.query('update mass_sends set status = $2 where id = $1', [callId, status]);
      expect((await list(world, `standing=${standing}`)).items).toMatchObject([{ ...call, standing }]);
      expect(await refused(standing)).toMatch(/Take it back/);
    }
    expect((await world.agent.get(`/v1/accounts/${accountId}/messages/${rows[3]}`).expect(200)).body).toMatchObject({
      queue: { place: 1, aboutMs: 6_000 },
    });
    await owner.query('update senders set paused_at = now() where account_id = $1', [accountId]);
    expect((await list(world)).items[1]).toMatchObject({ place: 1, aboutMs: null });
  });

  it('a person’s reply that is cancelled lets the fan wait again, and one that is tried again answers', async () => {
    const world = await seeded();
    const [reply] = await queue(world, 'human', 1);
    const waits = async () =>
      (
        await owner.query<{ waits: boolean }>(
          'select unanswered_since is not null as waits from threads t join messages m using (account_id, fan_id) where m.id = $1',
          [reply],
        )
      ).rows[0]!.waits;
    await owner.query(
      `insert into messages (workspace_id, account_id, fan_id, direction, source, reason, text, created_at)
       select workspace_id, account_id, fan_id, 'in', 'fan', 'received', 'Hello?', now() - interval '1 hour' from messages where id = $1`,
      [reply],
    );
    await owner.query(
      `insert into threads (workspace_id, account_id, fan_id, last_message_id, last_at, answered_at)
       select workspace_id, account_id, fan_id, id, now(), now() from messages where id = $1`,
      [reply],
    );
    await change(world, { action: 'cancel', filter: { source: 'human' } });
    expect(await waits()).toBe(true);
    await owner.query(`update messages set reason = 'failed.platform' where id = $1`, [reply]);
    await owner.query(
      `insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash, outcome)
       select workspace_id, account_id, id, fan_id, 'human', id, 1, '{}', '', 'refused' from messages where id = $1`,
      [reply],
    );
    await world.agent.post(`/v1/accounts/${world.ids.accountId}/queue/retry`).send({ reason: 'failed.platform', source: 'human' }).expect(200);
    expect(await waits()).toBe(false);
  });

  it('tries again what failed for one reason only, under the same key', async () => {
    const world = await seeded();
    const [failed] = await queue(world, 'campaign', 1);
    const [refused] = await queue(world, 'campaign', 1);
    for (const [id, reason] of [
      [failed, 'failed.platform'],
      [refused, 'failed.content_refused'],
    ]) {
      await owner.query('delete from outbox where message_id = $1', [id]);
      await owner.query('update messages set reason = $2 where id = $1', [id, reason]);
      await owner.query('update campaign_recipients set reason = $2 where message_id = $1', [id, reason]);
    }
    const failures = await world.agent.get(`/v1/accounts/${world.ids.accountId}/queue/failed`).expect(200);
    expect(failures.body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ reason: 'failed.platform', count: 1, retryable: true })]) as unknown,
    });
    const retry = { reason: 'failed.platform', source: 'campaign', sourceId: world.ids.campaignId };
    const path = `/v1/accounts/${world.ids.accountId}/queue/retry`;
    expect((await world.agent.post(path).send(retry).expect(200)).body).toEqual({ changed: 1 });
    // The message is the key: it is the same one, and what was rendered is read from its attempt.
    expect((await list(world)).items).toMatchObject([{ messageId: failed, standing: 'due', attempts: 1 }]);
    expect((await world.agent.post(path).send(retry).expect(409)).body).toMatchObject({ code: 'messages.not_final' });
  });

  it('I2: tries nothing again that a person gave up as unknown: it may have arrived', async () => {
    const world = await seeded();
    const [unknown] = await queue(world, 'human', 1);
    await owner.query('delete from outbox where message_id = $1', [unknown]);
    await owner.query(
      `insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash, outcome)
       select workspace_id, account_id, id, fan_id, 'human', gen_random_uuid(), 1, '{"text":"x","priceCents":0,"mediaIds":[]}', 'h', 'unknown' from messages where id = $1`,
      [unknown],
    );
    // As a person's "send again" leaves it: what goes out is a copy with a key of its own.
    await owner.query(`update messages set reason = 'failed.platform' where id = $1`, [unknown]);
    await world.agent.post(`/v1/accounts/${world.ids.accountId}/queue/retry`).send({ reason: 'failed.platform', source: 'human' }).expect(409);
  });

  it('I2: what a person has sent once more by hand is sent no third time, by hand or in bulk', async () => {
    const world = await seeded();
    const [failed] = await queue(world, 'human', 1);
    await owner.query('delete from outbox where message_id = $1', [failed]);
    await owner.query(`update messages set reason = 'failed.platform', text = 'Hello' where id = $1`, [failed]);
    await owner.query(
      `insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash, outcome)
       select workspace_id, account_id, id, fan_id, 'human', gen_random_uuid(), 1, '{"text":"Hello","priceCents":0,"mediaIds":[]}', 'h', 'refused' from messages where id = $1`,
      [failed],
    );
    const resend = () => world.agent.post(`/v1/accounts/${world.ids.accountId}/messages/${failed}/resend`);
    const answers = await Promise.all([resend(), resend()]);
    expect(answers.map(({ status }) => status >= 400).sort()).toEqual([false, true]);
    expect(answers.find(({ status }) => status >= 400)!.body).toMatchObject({ code: 'messages.not_final' });
    await world.agent.post(`/v1/accounts/${world.ids.accountId}/queue/retry`).send({ reason: 'failed.platform', source: 'human' }).expect(409);
  });

  it('foretells when each campaign ends, and warns of a deadline that cannot be met', async () => {
    const world = await seeded();
    await queue(world, 'campaign', 30);
    await owner.query(`update campaigns set expires_at = now() + interval '1 minute' where id = $1`, [world.ids.campaignId]);
    const path = `/v1/accounts/${world.ids.accountId}/queue/forecast`;
    const { body } = (await world.agent.get(path).expect(200)) as { body: QueueForecast };
    expect(body).toMatchObject({ perMinute: 10, campaigns: [{ waiting: 30, warnings: [{ code: 'past_expiry' }] }] });
    expect(body.campaigns[0]?.late).toBeGreaterThanOrEqual(19);
    expect(Date.parse(body.campaigns[0]?.endAt ?? '') - Date.parse(body.asOf)).toBe(180_000);
    await owner.query('update campaigns set pace_bp = 5000 where id = $1', [world.ids.campaignId]);
    const half = (await world.agent.get(path).expect(200)).body as QueueForecast;
    expect(Date.parse(half.campaigns[0]?.endAt ?? '') - Date.parse(half.asOf)).toBe(360_000);
    // As one message of the platform they take one slot.
    await owner.query(`update campaigns set pace_bp = null, delivery = 'native', expires_at = now() + interval '1 minute' where id = $1`, [
      world.ids.campaignId,
    ]);
    const native = (await world.agent.get(path).expect(200)).body as QueueForecast;
    expect(native.campaigns[0]).toMatchObject({ waiting: 30, late: 0, warnings: [] });
    expect(Date.parse(native.campaigns[0]?.endAt ?? '') - Date.parse(native.asOf)).toBeLessThan(6_001);
    await owner.query(`update senders set breaker_until = now() + interval '1 hour', failures = 5 where account_id = $1`, [world.ids.accountId]);
    expect((await world.agent.get(path).expect(200)).body).toMatchObject({ state: 'breaker_open', campaigns: [{ endAt: null }] });
    const progress = (await world.agent.get(`/v1/campaigns/${world.ids.campaignId}/progress`).expect(200)).body as CampaignProgress;
    expect(progress).toMatchObject({ accountHeld: 'breaker_open', endAt: null, accountNextAt: expect.any(String) as string });
  });

  it('refuses a change without a choice, or behind nothing', async () => {
    const world = await seeded();
    await change(world, { action: 'hold' }, 422);
    await change(world, { action: 'after', messageIds: [world.ids.messageId] }, 422);
    expect((await world.agent.get(`/v1/accounts/${world.ids.accountId}/queue?cursor=x`).expect(400)).body).toMatchObject({ code: 'request.cursor' });
  });
});
