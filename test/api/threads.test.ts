import { randomUUID } from 'node:crypto';
import type { Agent } from 'supertest';
import type { Page } from '../../contracts/api/page';
import type { MessagesPage } from '../../contracts/messaging/message';
import type { FanNote } from '../../contracts/messaging/thread';
import type { Notification } from '../../contracts/notifications/notification';
import { someoneWaits } from '../support/someone-waits';
import { ThreadWorld } from '../support/thread-world';
import type { PlatformConnector } from '../../providers/platform/connector';
import { createConnectors } from '../../providers/platform/connectors';
import { createSecretBox } from '../../providers/secrets/secret-box';
import { seedEverything } from '../support/route-samples';

const minute = 60_000;
let world: ThreadWorld;
/** Fans whose threads the platform was told to be read. */
const readThere: string[] = [];
const connectors = createConnectors(4, { insideOrigin: 'http://127.0.0.1:1' });
beforeAll(async () => {
  const markRead = ({ fanPlatformId }: { fanPlatformId: string }) => {
    readThere.push(fanPlatformId);
    return Promise.resolve({ outcome: 'done' });
  };
  const connectorOf = (platform: string) => Object.assign(Object.create(connectors.of(platform)), { markRead }) as PlatformConnector;
  world = await ThreadWorld.open({ services: { connectorOf } });
});
afterEach(() => world.empty());
afterAll(async () => {
  await world.close();
  await connectors.close();
});

const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code;

describe('a thread', () => {
  it('begins with what a fan writes, waits for a person, and is answered', async () => {
    const fan = await world.addFan(world.first, { name: 'Nora', spendCents: 7_500, tags: ['vip'] });
    expect(await world.open(fan)).toMatchObject({ state: 'open', last: null, unread: 0, unansweredSince: null });
    await world.says(fan, 'Hello you', { agoMs: 2 * minute });
    await world.says(fan, 'Are you there?');
    const waiting = await world.open(fan);
    expect(waiting).toMatchObject({
      fan: { name: 'Nora', tags: ['vip'], spendCents: 7_500, tier: 'mid' },
      account: { name: 'First', network: 'onlyfans' },
      unread: 2,
      last: { text: 'Are you there?', direction: 'in', source: 'fan' },
    });
    expect(Date.now() - Date.parse(waiting.unansweredSince!)).toBeGreaterThan(minute);
    await world.reply(fan, 'Here I am');
    expect(await world.open(fan)).toMatchObject({
      unread: 0,
      unansweredSince: null,
      last: { text: 'Here I am', direction: 'out', authorName: 'Ada' },
    });
    // A list shows what it is: timed, or taken back since.
    const sendAt = new Date(Date.now() + 60 * minute).toISOString();
    await world.reply(fan, 'Good night', world.boss, { sendAt });
    expect((await world.open(fan)).last).toMatchObject({ text: 'Good night', reason: 'queued', nextAt: sendAt, unsentAt: null });
    // Without the right to see money there is none.
    expect((await world.open(fan, world.ben)).fan).toMatchObject({ spendCents: null, tier: null });
  });

  it('is right whatever comes late or twice', async () => {
    const fan = await world.addFan(world.first);
    await world.says(fan, 'second', { agoMs: minute, id: 'twice' });
    await world.says(fan, 'second', { agoMs: minute, id: 'twice' });
    await world.says(fan, 'first', { agoMs: 3 * minute });
    const now = await world.open(fan);
    expect(now).toMatchObject({ unread: 2, last: { text: 'second' } });
    expect(Date.now() - Date.parse(now.unansweredSince!)).toBeGreaterThan(2 * minute);
    await world.reply(fan, 'answer');
    await world.change(fan, { isClosed: true });
    // Written before the answer: it asks for nothing any more.
    await world.says(fan, 'late', { agoMs: 2 * minute });
    expect(await world.open(fan)).toMatchObject({ state: 'closed', unread: 0, unansweredSince: null, last: { text: 'answer' } });
    const { body } = await world.boss.get(world.messagesOf(fan)).expect(200);
    expect((body as MessagesPage).items.map(({ text }) => text)).toEqual(['answer', 'second', 'late', 'first']);
  });

  it('waits again when the answer is cancelled, and does not when a campaign writes', async () => {
    const fan = await world.addFan(world.first);
    await world.says(fan, 'Hello');
    const { id } = await world.reply(fan, 'Wait');
    await world.boss.post(`/v1/accounts/${world.first}/messages/${id}/cancel`).expect(200);
    const again = await world.open(fan);
    expect(again.unansweredSince).not.toBeNull();
    await world.owner.query(
      `insert into messages (workspace_id, account_id, fan_id, direction, source, reason, text) values ($1, $2, $3, 'out', 'campaign', 'sent', 'News')`,
      [world.workspaceId, world.first, fan.fanId],
    );
    expect(await world.open(fan)).toEqual(again);
  });

  it('closed or snoozed it opens when the fan writes', async () => {
    const fan = await world.addFan(world.first);
    await world.says(fan, 'Hello');
    const until = new Date(Date.now() + minute).toISOString();
    expect(await world.change(fan, { snoozedUntil: until })).toMatchObject({ state: 'snoozed', snoozedUntil: until });
    await world.says(fan, 'Still there?');
    expect(await world.open(fan)).toMatchObject({ state: 'open', snoozedUntil: null });
    expect(await world.change(fan, { isClosed: true })).toMatchObject({ state: 'closed', unread: 0, unansweredSince: null });
    await world.says(fan, 'One more thing');
    expect(await world.open(fan)).toMatchObject({ state: 'open', closedAt: null, unread: 1 });
    const past = await world.boss.patch(world.threadOf(fan)).send({ snoozedUntil: '2020-01-01T00:00:00Z' }).expect(422);
    expect(codeOf(past)).toBe('request.invalid');
    await world.owner.query(`update threads set snoozed_until = now() - interval '1 second' where fan_id = $1`, [fan.fanId]);
    expect(await world.open(fan)).toMatchObject({ state: 'open', snoozedUntil: null });
  });

  it('is read up to what was seen, and unread by hand', async () => {
    const fan = await world.addFan(world.first);
    await world.says(fan, 'one', { agoMs: 3 * minute });
    await world.says(fan, 'two', { agoMs: 2 * minute });
    const seen = (await world.open(fan)).last!.id;
    await world.says(fan, 'three', { agoMs: minute });
    expect(await world.change(fan, { isRead: true, upToMessageId: seen })).toMatchObject({ unread: 1 });
    expect(await world.change(fan, { isRead: true })).toMatchObject({ unread: 0 });
    expect(await world.change(fan, { isRead: false })).toMatchObject({ unread: 1 });
  });

  it('capability markRead: once read here is read at the platform, too', async () => {
    const fan = await world.addFan(world.first);
    await world.says(fan, 'Hello');
    const key = createSecretBox(Buffer.alloc(32, 7).toString('base64')).seal('key-key-key', world.workspaceId);
    await world.owner.query(
      `with s as (insert into secrets (workspace_id, kind, ciphertext) values ($1, 'api_key', $2) returning id)
       update platform_accounts a set api_key_secret_id = s.id from s where a.id = $3`,
      [world.workspaceId, key, world.first],
    );
    await world.change(fan, { isRead: true });
    await world.change(fan, { isRead: true });
    expect(readThere).toEqual([fan.platformFanId]);
  });

  it('of another workspace, another account or nobody is not there', async () => {
    const fan = await world.addFan(world.second);
    await world.says(fan, 'Hello');
    const { agent: stranger, userId, workspaceId: elsewhere } = await world.api.signUp('Mallory');
    const theirs = await seedEverything(world.owner, elsewhere!, userId);
    for (const [agent, path] of [
      [stranger, world.threadOf(fan)],
      [world.ben, world.threadOf(fan)],
      [world.boss, `/v1/threads/${world.first}/${fan.fanId}`],
      [world.boss, `/v1/threads/${theirs.accountId}/${theirs.fanId}`],
      [world.boss, `/v1/threads/${world.second}/${randomUUID()}`],
    ] as const) {
      await agent.get(path).expect(404);
      await agent.patch(path).send({ isRead: true }).expect(404);
      await agent.put(`${path}/presence`).send({ state: 'looking' }).expect(404);
    }
    const nobodySpoke = await world.addFan(world.second);
    expect(codeOf(await world.boss.patch(world.threadOf(nobodySpoke)).send({ isClosed: true }).expect(404))).toBe('not_found');
    const both = { threads: [fan, nobodySpoke].map(({ accountId, fanId }) => ({ accountId, fanId })), change: { isClosed: true } };
    expect((await world.ben.post('/v1/threads/change').send(both).expect(200)).body).toEqual({ changed: 0, missing: 2 });
    expect((await world.boss.post('/v1/threads/change').send(both).expect(200)).body).toEqual({ changed: 1, missing: 1 });
  });
});

describe('several people', () => {
  it('two who answer one fan: the second is told who was first, and may send all the same', async () => {
    const fan = await world.addFan(world.first);
    await world.says(fan, 'Hello?', { agoMs: minute });
    const lastSeenMessageId = (await world.open(fan)).last!.id;
    const { id } = await world.reply(fan, 'Hi, Ada here', world.boss, { lastSeenMessageId });
    // One's own second message is no surprise.
    await world.reply(fan, 'And again', world.boss, { lastSeenMessageId });
    const late = await world.ben.post(world.messagesOf(fan)).send({ text: 'Hi, Ben here', lastSeenMessageId }).expect(409);
    expect(late.body).toMatchObject({ code: 'messages.answered_meanwhile', detail: expect.stringMatching(/^Ada wrote/) as string });
    const unseen = await world.ben.post(world.messagesOf(fan)).send({ text: 'Hi', lastSeenMessageId: null }).expect(409);
    expect(codeOf(unseen)).toBe('messages.answered_meanwhile');
    await world.ben.post(world.messagesOf(fan)).send({ text: 'Hi, Ben here', lastSeenMessageId: id }).expect(409);
    await world.reply(fan, 'Hi, Ben here', world.ben, { lastSeenMessageId: (await world.open(fan)).last!.id });
  });

  it('two who answer in the same moment are asked one after the other', async () => {
    const fan = await world.addFan(world.first);
    await world.says(fan, 'Hello?', { agoMs: minute });
    const lastSeenMessageId = (await world.open(fan)).last!.id;
    const answers = await Promise.all(
      [world.boss, world.ben].map((agent) => agent.post(world.messagesOf(fan)).send({ text: 'Hi', lastSeenMessageId })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('who looks and who types is known to the others, until they leave or fall silent', async () => {
    const fan = await world.addFan(world.first);
    const say = async (state: string, agent: Agent) =>
      (
        (
          await agent
            .put(`${world.threadOf(fan)}/presence`)
            .send({ state })
            .expect(200)
        ).body as { others: { name: string; state: string }[] }
      ).others.map(({ name, state: does }) => `${name} ${does}`);
    expect(await say('looking', world.boss)).toEqual([]);
    expect(await say('typing', world.ben)).toEqual(['Ada looking']);
    expect((await world.open(fan)).presence).toMatchObject([{ userId: world.benId, name: 'Ben', state: 'typing' }]);
    await world.owner.query(`update thread_presence set until = now() where user_id = $1`, [world.benId]);
    expect(await say('looking', world.boss)).toEqual([]);
    expect(await say('gone', world.boss)).toEqual([]);
    expect((await world.open(fan, world.ben)).presence).toEqual([]);
    expect((await world.owner.query('select from thread_presence')).rowCount).toBe(0);
  });

  it('a thread is given to somebody who may answer it, who is told', async () => {
    const fan = await world.addFan(world.first);
    const elsewhere = await world.addFan(world.second);
    await world.says(fan, 'Hi');
    await world.says(elsewhere, 'Hi');
    const told = async () => ((await world.ben.get('/v1/notifications').expect(200)).body as Page<Notification>).items;
    expect((await world.change(fan, { assigneeId: world.benId })).assignee).toEqual({ userId: world.benId, name: 'Ben' });
    expect(await told()).toMatchObject([
      {
        kind: 'thread.assigned',
        subjectId: fan.fanId,
        accountName: 'First',
        path: `/messages?thread=${world.first}.${fan.fanId}`,
        data: { count: 1 },
      },
    ]);
    await world.change(fan, { assigneeId: world.benId });
    expect(await told()).toHaveLength(1);
    const refused = await world.boss.patch(world.threadOf(elsewhere)).send({ assigneeId: world.benId }).expect(422);
    expect(codeOf(refused)).toBe('threads.assignee');
    expect(codeOf(await world.boss.patch(world.threadOf(fan)).send({ assigneeId: randomUUID() }).expect(422))).toBe('threads.assignee');
    const many = { threads: [fan, elsewhere].map(({ accountId, fanId }) => ({ accountId, fanId })), change: { assigneeId: world.benId } };
    expect((await world.boss.post('/v1/threads/change').send(many).expect(200)).body).toEqual({ changed: 1, missing: 1 });
    await world.change(fan, { assigneeId: null });
    expect((await told()).filter(({ resolvedAt }) => resolvedAt === null)).toEqual([]);
    // Taken by oneself, nobody is told; gone from the account, it is nobody's.
    await world.change(fan, { assigneeId: world.benId }, world.ben);
    expect(await told()).toHaveLength(1);
    const { rows } = await world.owner.query<{ id: string }>('select id from members where user_id = $1 and workspace_id = $2', [
      world.benId,
      world.workspaceId,
    ]);
    await world.boss
      .patch(`/v1/members/${rows[0]!.id}`)
      .send({ accountIds: [world.second] })
      .expect(200);
    expect((await world.open(fan)).assignee).toBeNull();
    const log = `select data from audit_log where target_id = $1 and action = 'thread.assigned' order by id desc limit 1`;
    const handedBack = { data: { assigneeId: null, accountId: world.first } };
    expect((await world.owner.query(log, [fan.fanId])).rows).toEqual([handedBack]);
    await world.boss
      .patch(`/v1/members/${rows[0]!.id}`)
      .send({ accountIds: [world.first] })
      .expect(200);
    // Who may no longer write to fans answers none. Rows are held in the order in which others hold them: who waits for the first has none yet.
    const later = await world.addFan(world.first);
    await world.says(later, 'Hello');
    for (const one of [later, fan]) await world.change(one, { assigneeId: world.benId });
    const holder = await world.owner.connect();
    try {
      const hold = 'select from threads where fan_id = $1 for no key update nowait';
      await holder.query('begin');
      await holder.query(hold, [fan.fanId]);
      const changed = world.boss
        .patch(`/v1/members/${rows[0]!.id}`)
        .send({ role: 'analyst' })
        .then(({ status }) => status);
      await someoneWaits(holder);
      await holder.query(hold, [later.fanId]);
      await holder.query('commit');
      expect(await changed).toBe(200);
    } finally {
      holder.release(true);
    }
    expect((await world.open(fan)).assignee).toBeNull();
    expect((await world.owner.query(log, [fan.fanId])).rows).toEqual([handedBack]);
    await world.boss.patch(`/v1/members/${rows[0]!.id}`).send({ role: 'chatter' }).expect(200);
  });
});

it('notes have an author, who alone changes them, and go with the fan', async () => {
  const fan = await world.addFan(world.first);
  const notes = `/v1/accounts/${world.first}/fans/${fan.fanId}/notes`;
  const made = (await world.ben.post(notes).send({ text: ' Likes jazz ' }).expect(201)).body as FanNote;
  await world.boss.post(notes).send({ text: 'Birthday in May' }).expect(201);
  await world.boss.post(notes).send({ text: ' ' }).expect(422);
  const { body } = await world.ben.get(notes).expect(200);
  expect((body as Page<FanNote>).items).toMatchObject([
    { text: 'Birthday in May', author: { name: 'Ada' }, isOwn: false },
    { text: 'Likes jazz', author: { userId: world.benId, name: 'Ben' }, isOwn: true, editedAt: null },
  ]);
  const refused = await world.boss.patch(`${notes}/${made.id}`).send({ text: 'No' }).expect(403);
  expect(codeOf(refused)).toBe('threads.note_of_another');
  await world.boss.delete(`${notes}/${made.id}`).expect(403);
  expect((await world.ben.patch(`${notes}/${made.id}`).send({ text: 'Likes jazz and chess' }).expect(200)).body).toMatchObject({
    text: 'Likes jazz and chess',
    isOwn: true,
  });
  await world.ben.delete(`${notes}/${made.id}`).expect(204);
  await world.ben.delete(`${notes}/${made.id}`).expect(404);
  const other = await world.addFan(world.second);
  await world.boss.get(`/v1/accounts/${world.first}/fans/${other.fanId}/notes`).expect(404);
  await world.boss.post(`/v1/fans/${fan.fanId}/erase`).send({ reason: 'asked' }).expect(204);
  expect((await world.owner.query('select from fan_notes where fan_id = $1', [fan.fanId])).rowCount).toBe(0);
});
