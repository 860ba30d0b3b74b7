import { buffer } from 'node:stream/consumers';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import sharp from 'sharp';
import supertest, { type Agent } from 'supertest';
import { createTestApi, type TestApi } from '../support/api';
import { createTestAccount } from '../support/fans';
import { openTestStorage, type TestStorage } from '../support/storage';

const ORIGIN = 'http://127.0.0.1:3000';

let api: TestApi;
let owner: Pool;
let storage: TestStorage;
let agent: Agent;
let account: { workspaceId: string; accountId: string };
beforeAll(async () => {
  storage = await openTestStorage();
  api = await createTestApi({ services: { storage } });
  owner = new Pool({ connectionString: api.database.urls.owner, max: 1 });
  const person = await api.signUp();
  agent = person.agent;
  account = await createTestAccount(api.database, person.workspaceId!);
});
afterAll(async () => {
  await owner.end();
  await api.close();
  storage.close();
});

interface Stored {
  id: string;
  bytes: number;
  contentType: string;
}
const upload = (who: Agent, content: Buffer, query: Record<string, string> = {}) =>
  who.post('/v1/media').query(query).set('Origin', ORIGIN).set('content-type', 'application/octet-stream').send(content);
const picture = (red: number, width = 640, height = 480) => sharp({ create: { width, height, channels: 3, background: { r: red, g: 40, b: 90 } } });
const countRows = async () => (await owner.query<{ n: number }>('select count(*)::int as n from media')).rows[0]!.n;

it('a picture goes in by its content, is shown small and whole, and the same content again is the same file', async () => {
  const content = await picture(200).png().toBuffer();
  const { body } = await upload(agent, content, { filename: '..\\sécret "plage"\n.html' }).expect(201);
  expect(body).toMatchObject({
    contentType: 'image/png',
    kind: 'image',
    width: 640,
    height: 480,
    hasThumbnail: true,
    removed: false,
    accountId: null,
  });
  const { id } = body as Stored;
  expect(((await upload(agent, content, { filename: 'again.png' }).expect(201)).body as Stored).id).toBe(id);
  expect((await agent.get('/v1/media').query({ q: 'PLAGE', kind: 'image' }).expect(200)).body).toMatchObject({ items: [{ id }], nextCursor: null });

  const file = await agent.get(`/v1/media/${id}/file`).buffer(true).expect(200);
  expect(file.headers).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=86400, immutable',
    'content-disposition': expect.stringMatching(/^inline; filename=/) as string,
  });
  const part = await agent.get(`/v1/media/${id}/file`).set('Range', 'bytes=1-3').expect(206);
  expect([part.headers['content-range'], (part.body as Buffer).toString()]).toEqual([`bytes 1-3/${(body as Stored).bytes}`, 'PNG']);
  const small = await sharp((await agent.get(`/v1/media/${id}/thumbnail`).expect(200)).body as Buffer).metadata();
  expect(small).toMatchObject({ format: 'webp', width: 320, height: 240 });
});

it('what a picture says of where it was taken does not go out, and it stands upright', async () => {
  const exif = { IFD0: { Copyright: 'a name' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' } };
  const content = await picture(10, 300, 200).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect((await sharp(content).metadata()).exif).toBeDefined();
  const { body } = await upload(agent, Buffer.concat([content, Buffer.from('<script>alert(1)</script>')])).expect(201);
  expect(body).toMatchObject({ width: 200, height: 300 });
  const { rows } = await owner.query<{ object_key: string }>('select object_key from media where id = $1', [(body as Stored).id]);
  const stored = await buffer(await storage.getRange(rows[0]!.object_key, 0));
  const { exif: kept, orientation } = await sharp(stored).metadata();
  expect([kept, orientation, stored.includes('<script>')]).toEqual([undefined, undefined, false]);
});

it.each([
  ['a page', Buffer.from('<html><script>alert(1)</script></html>'), 415, 'media.type'],
  ['a drawing that runs', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 415, 'media.type'],
  ['nothing', Buffer.alloc(0), 415, 'media.type'],
  ['a picture cut in the middle', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(500, 1)]), 422, 'media.broken'],
  ['a film without an index', Buffer.concat([Buffer.from('\0\0\0\x14ftypisom\0\0\0\0isom'), Buffer.from('\0\0\0\x08mdat')]), 422, 'media.broken'],
  ['too many bytes', Buffer.alloc(2_000_001, 0xff), 413, 'request.too_large'],
])('%s is refused and leaves nothing', async (_what, content, status, code) => {
  const before = await countRows();
  expect((await upload(agent, content, { filename: 'nice.png' }).expect(status)).body).toMatchObject({ code });
  expect(await countRows()).toBe(before);
});

it('an upload that is broken off in the middle leaves nothing', async () => {
  const before = await countRows();
  const server = api.app.listen(0, '127.0.0.1');
  const key = (
    await agent
      .post('/v1/api-keys')
      .set('Origin', ORIGIN)
      .send({ name: 'cut', scopes: ['messages.send'] })
      .expect(201)
  ).body as { key: string };
  const { port } = server.address() as AddressInfo;
  const headers = { authorization: `Bearer ${key.key}`, 'content-type': 'image/png', 'content-length': '1000000' };
  const call = httpRequest({ port, host: '127.0.0.1', method: 'POST', path: '/v1/media', headers });
  const ended = new Promise<void>((resolve) => call.on('error', () => resolve()));
  call.write((await picture(1).png().toBuffer()).subarray(0, 500));
  while ((await countRows()) === before) await new Promise((resolve) => setTimeout(resolve, 5));
  call.destroy();
  await ended;
  while ((await countRows()) !== before) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => server.close(resolve));
});

it('a file belongs to its workspace, and to its account where it names one', async () => {
  const stranger = await api.signUp('Eve');
  const { body } = await upload(agent, await picture(77).png().toBuffer(), { accountId: account.accountId }).expect(201);
  const { id } = body as Stored;
  for (const path of ['', '/file', '/thumbnail']) await stranger.agent.get(`/v1/media/${id}${path}`).expect(404);
  await stranger.agent.delete(`/v1/media/${id}`).set('Origin', ORIGIN).expect(404);
  expect(
    (
      await agent
        .post('/v1/campaigns')
        .set('Origin', ORIGIN)
        .send({
          name: 'C',
          accountId: account.accountId,
          variants: [{ name: 'A', text: 'Hi', weightBp: 10_000, mediaIds: [id.replace(/^..../, '0000')] }],
        })
        .expect(422)
    ).body,
  ).toMatchObject({ errors: [{ pointer: '/variants/0/mediaIds', code: 'media_unknown' }] });
  await upload(stranger.agent, await picture(78).png().toBuffer(), { accountId: account.accountId }).expect(404);
  expect((await agent.get('/v1/media').query({ accountId: account.accountId }).expect(200)).body).toMatchObject({ items: [{ id }, {}, {}] });
  await supertest(api.app).get(`/v1/media/${id}/file`).expect(401);
});

it('media.in_use: a file that a waiting message carries stays; afterwards it goes, and its name is kept', async () => {
  const { body } = await upload(agent, await picture(99).png().toBuffer(), { filename: 'later.png' }).expect(201);
  const { id } = body as Stored;
  const [fanId] = (
    await owner.query<{ id: string }>(`insert into fans (workspace_id, account_id, platform_fan_id) values ($1, $2, 'f1') returning id`, [
      account.workspaceId,
      account.accountId,
    ])
  ).rows.map((row) => row.id);
  const sent = await agent
    .post(`/v1/accounts/${account.accountId}/fans/${fanId}/messages`)
    .set('Origin', ORIGIN)
    .send({ text: 'look', mediaIds: [id] })
    .expect(201);
  expect((await agent.delete(`/v1/media/${id}`).set('Origin', ORIGIN).expect(409)).body).toMatchObject({ code: 'media.in_use' });
  await owner.query(`delete from outbox where message_id = $1`, [(sent.body as { id: string }).id]);
  await owner.query(`update messages set reason = 'sent', sent_at = now(), price_cents = 700 where id = $1`, [(sent.body as { id: string }).id]);
  await owner.query(`insert into fan_media (fan_id, media_id, workspace_id) values ($1, $2, $3)`, [fanId, id, account.workspaceId]);
  await agent.delete(`/v1/media/${id}`).set('Origin', ORIGIN).expect(204);
  await agent.get(`/v1/media/${id}/file`).expect(404);
  expect((await agent.get('/v1/media').query({ ids: id }).expect(200)).body).toMatchObject({ items: [{ filename: 'later.png', removed: true }] });
  expect((await agent.get('/v1/media').query({ q: 'later' }).expect(200)).body).toMatchObject({ items: [] });
  expect((await agent.get(`/v1/accounts/${account.accountId}/fans/${fanId}/media`).expect(200)).body).toMatchObject({
    items: [{ mediaId: id, sends: 1, lastPriceCents: 700, boughtAt: expect.any(String) as string, lastSentAt: expect.any(String) as string }],
  });
});

it('a file for all accounts is not removed by who holds some of them, who may not see what needs it', async () => {
  const id = ((await upload(agent, await picture(101).png().toBuffer()).expect(201)).body as Stored).id;
  const [fan] = (
    await owner.query<{ id: string }>(`insert into fans (workspace_id, account_id, platform_fan_id) values ($1, $2, 'f2') returning id`, [
      account.workspaceId,
      account.accountId,
    ])
  ).rows;
  await agent
    .post(`/v1/accounts/${account.accountId}/fans/${fan!.id}/messages`)
    .set('Origin', ORIGIN)
    .send({ text: 'look', mediaIds: [id] })
    .expect(201);
  const elsewhere = await createTestAccount(api.database, account.workspaceId);
  const { agent: ben, userId } = await api.signUp('Ben');
  const member = await owner.query<{ id: string }>(
    `insert into members (workspace_id, user_id, role, all_accounts) values ($1, $2, 'chatter', false) returning id`,
    [account.workspaceId, userId],
  );
  await owner.query('insert into member_accounts (member_id, account_id, workspace_id) values ($1, $2, $3)', [
    member.rows[0]!.id,
    elsewhere.accountId,
    account.workspaceId,
  ]);
  await ben.put('/v1/me/workspace').send({ workspaceId: account.workspaceId }).expect(204);
  expect((await ben.delete(`/v1/media/${id}`).set('Origin', ORIGIN).expect(403)).body).toMatchObject({ code: 'permission.all_accounts' });
});
