import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import { createCarryMedia } from '../../activities/media/carry-media';
import { createStartWaitingUploads } from '../../activities/media/start-waiting-uploads';
import { createTidyMedia } from '../../activities/media/tidy-media';
import { retryFailedPage } from '../../db/accounts/failed-messages';
import { inWorkspace } from '../../db/database';
import { releaseWaits } from '../../db/media/release-waits';
import { inTransaction } from '../../db/messaging/in-transaction';
import { awaitMedia } from '../../db/messaging/own-media';
import { messageUnlocked } from '../../db/messaging/inbound/message-events';
import { GatewayClient } from '../../providers/platform/gateway-client';
import { createGatewayConnector } from '../../providers/platform/gateway-connector';
import { OFAUTH_DIALECT } from '../../providers/platform/ofauth/ofauth-dialect';
import { MEDIA_UPLOAD_WORKFLOW, mediaUploadWorkflowId } from '../../workflows/media/contract';
import { SendWorld, type WorldAccount } from '../support/send-world';
import { openTestStorage, type TestStorage } from '../support/storage';

let storage: TestStorage;
let world: SendWorld;
let once: SendWorld;
const ofauth = createGatewayConnector(OFAUTH_DIALECT, { client: new GatewayClient(8), nowMs: Date.now });
beforeAll(async () => {
  storage = await openTestStorage();
  world = await SendWorld.open();
  once = await SendWorld.open({ connectorOf: () => ofauth });
});
afterAll(async () => {
  await Promise.all([world.stop(), once.stop()]);
  await ofauth.close();
  storage.close();
});

const CONTENT = Buffer.alloc(300_000, 'a film of waves ');
const READY_AT_ONCE = { mediaReadyMs: 0, strictMedia: true };

async function* one(content: Buffer) {
  await Promise.resolve();
  yield content;
}

/** A file as it stands after its upload to us. */
async function storeMedia(of: SendWorld, { workspaceId }: WorldAccount): Promise<string> {
  const objectKey = `workspaces/${workspaceId}/media/${randomUUID()}/file`;
  await storage.putStream(objectKey, one(CONTENT), { contentType: 'video/mp4', maxBytes: CONTENT.length });
  const { rows } = await of.owner.query<{ id: string }>(
    `insert into media (workspace_id, state, filename, content_type, kind, bytes, object_key) values ($1, 'ready', 'wäves.mp4', 'video/mp4', 'video', $2, $3) returning id`,
    [workspaceId, CONTENT.length, objectKey],
  );
  return rows[0]!.id;
}

async function enqueue(of: SendWorld, account: WorldAccount, fanIds: string[], mediaIds: string[], source = 'human', priceCents = 0) {
  const ids = await of.enqueue(account, fanIds, { source, priority: source === 'human' ? 0 : 1, text: 'Look at this' });
  await of.owner.query('update messages set media_ids = $2, price_cents = $3 where id = any ($1)', [ids, mediaIds, priceCents]);
  return ids;
}

const deliver = (of: SendWorld, { workspaceId, accountId }: WorldAccount) =>
  new MockActivityEnvironment().run(of.activities.deliverWindow, { workspaceId, accountId });
const carry = (of: SendWorld, { workspaceId, accountId }: WorldAccount, mediaId: string, reach: () => void = () => undefined) =>
  new MockActivityEnvironment().run(createCarryMedia({ ...of.deps, storage, reach, wakeSender: () => Promise.resolve() }), {
    workspaceId,
    accountId,
    mediaId,
  });
const filesAt = async (of: SendWorld, account: WorldAccount) =>
  (
    (await of.control('GET', `accounts/${account.platformAccountId}/media`)) as {
      media: { reference: string; bytes: number; spent_by: number | null }[];
    }
  ).media;
const uploads = async (of: SendWorld, mediaId: string) =>
  (
    await of.owner.query<{ state: string; error: string | null; spent: boolean }>(
      'select state, error_message as error, spent_by is not null as spent from media_uploads where media_id = $1 order by id',
      [mediaId],
    )
  ).rows;

it('held.media: a message waits until its file is at the platform, and the file goes up once for all messages of the account', async () => {
  const account = await world.account({ fans: 3, sandbox: READY_AT_ONCE });
  const mediaId = await storeMedia(world, account);
  const [first, second] = await enqueue(world, account, account.fanIds.slice(0, 2), [mediaId]);
  await deliver(world, account);
  expect(await world.reasons(account)).toEqual({ 'held.media': 2 });
  expect(await carry(world, account, mediaId)).toEqual({ uploads: 1, retryInMs: null });
  expect(await carry(world, account, mediaId)).toEqual({ uploads: 0, retryInMs: null });
  expect(await world.reasons(account)).toEqual({ queued: 2 });
  await deliver(world, account);
  await enqueue(world, account, account.fanIds.slice(2), [mediaId]);
  await deliver(world, account);
  expect(await world.reasons(account)).toEqual({ sent: 3 });

  const files = await filesAt(world, account);
  expect(files).toMatchObject([{ bytes: CONTENT.length }]);
  const { rows } = await world.owner.query<{ media_ids: string[]; request: { mediaIds: string[]; ownMediaIds: string[] } }>(
    'select m.media_ids, a.request from messages m join message_attempts a on a.message_id = m.id where m.id = any ($1)',
    [[first, second]],
  );
  // The record keeps our name of the file; what left, and what its hash is of, has the platform's.
  for (const row of rows)
    expect(row).toEqual({
      media_ids: [mediaId],
      request: expect.objectContaining({ mediaIds: [files[0]!.reference], ownMediaIds: [mediaId] }) as unknown,
    });
});

it('a file that comes while a claim notes that a message waits for it: both go on, and the message is let go', async () => {
  const account = await world.account({ fans: 1, sandbox: READY_AT_ONCE });
  const mediaId = await storeMedia(world, account);
  const [messageId] = await enqueue(world, account, account.fanIds, [mediaId]);
  await deliver(world, account);
  let released: Promise<number> = Promise.resolve(0);
  await inTransaction(world.deps.senderPool, async (client) => {
    await client.query('select from outbox where account_id = $1 for update', [account.accountId]);
    released = releaseWaits(world.deps.senderPool, { ...account, mediaId }, null);
    released.catch(() => undefined);
    await world.someoneWaits();
    await awaitMedia(client, account, [{ messageId: messageId!, missing: [mediaId] }]);
  });
  expect(await released).toBe(1);
  expect(await world.reasons(account)).toEqual({ queued: 1 });
});

it('lets as many go as it is told to, although others let one of them go meanwhile', async () => {
  const account = await world.account({ fans: 3, sandbox: READY_AT_ONCE });
  const mediaId = await storeMedia(world, account);
  await enqueue(world, account, account.fanIds, [mediaId]);
  await deliver(world, account);
  const first = `where account_id = $1 and message_id = (select message_id from outbox where account_id = $1 order by priority, not_before limit 1)`;
  let released: Promise<number> = Promise.resolve(0);
  await inTransaction(world.deps.senderPool, async (client) => {
    await client.query(`select from outbox ${first} for update`, [account.accountId]);
    released = releaseWaits(world.deps.senderPool, { ...account, mediaId }, 2);
    released.catch(() => undefined);
    await world.someoneWaits();
    await client.query(`delete from media_waits ${first}`, [account.accountId]);
  });
  expect(await released).toBe(2);
});

it('a crash between the upload and the record sends the file once more, and the message once', async () => {
  const account = await world.account({ fans: 1, sandbox: READY_AT_ONCE });
  const mediaId = await storeMedia(world, account);
  await enqueue(world, account, account.fanIds, [mediaId]);
  await deliver(world, account);
  const crash = () => {
    throw new Error('killed');
  };
  await expect(carry(world, account, mediaId, crash)).rejects.toThrow('killed');
  expect(await uploads(world, mediaId)).toMatchObject([{ state: 'uploading' }]);
  await carry(world, account, mediaId);
  await deliver(world, account);
  expect(await world.reasons(account)).toEqual({ sent: 1 });
  expect([(await world.stats(account)).accepted, (await filesAt(world, account)).length]).toEqual([1, 2]);
});

it('failed.media, capability mediaUpload: what the platform will never take ends its messages, and the reason is kept', async () => {
  const account = await world.account({ fans: 1, sandbox: { ...READY_AT_ONCE, mediaMaxBytes: 1_000 } });
  const mediaId = await storeMedia(world, account);
  await enqueue(world, account, account.fanIds, [mediaId]);
  await deliver(world, account);
  await carry(world, account, mediaId);
  await deliver(world, account);
  expect(await world.reasons(account)).toEqual({ 'failed.media': 1 });
  expect(await uploads(world, mediaId)).toMatchObject([{ state: 'failed', error: expect.stringContaining('413') as string }]);
});

it('an account that has to sign in first holds its files, and nothing is lost', async () => {
  const account = await world.account({ fans: 1, sandbox: READY_AT_ONCE });
  const mediaId = await storeMedia(world, account);
  await enqueue(world, account, account.fanIds, [mediaId]);
  await deliver(world, account);
  await world.control('PUT', `accounts/${account.platformAccountId}/state`, { state: 'session_expired' });
  expect(await carry(world, account, mediaId)).toMatchObject({ uploads: 1, retryInMs: expect.any(Number) as number });
  expect(await uploads(world, mediaId)).toMatchObject([{ state: 'waiting' }]);
  await world.control('PUT', `accounts/${account.platformAccountId}/state`, { state: 'active' });
  await world.owner.query(`update media_uploads set retry_at = now(), updated_at = now() - interval '1 minute' where media_id = $1`, [mediaId]);
  const started: unknown[] = [];
  const temporal = {
    workflow: { start: (type: string, options: { workflowId: string }) => Promise.resolve(started.push([type, options.workflowId])) },
  };
  await createStartWaitingUploads({ temporal: temporal as never, senderPool: world.deps.senderPool })();
  expect(started).toContainEqual([MEDIA_UPLOAD_WORKFLOW, mediaUploadWorkflowId({ accountId: account.accountId, mediaId })]);
  await carry(world, account, mediaId);
  await deliver(world, account);
  expect(await world.reasons(account)).toEqual({ sent: 1 });
});

it('where a message uses a reference up, the file goes up once for each message, and no reference is sent twice', async () => {
  const account = await once.account({ fans: 4, keysHonoured: false, sandbox: READY_AT_ONCE });
  const mediaId = await storeMedia(once, account);
  await enqueue(once, account, account.fanIds, [mediaId]);
  for (let turn = 0; turn < 6 && !((await once.reasons(account)).sent === 4); turn += 1) {
    await deliver(once, account);
    await carry(once, account, mediaId);
  }
  expect(await once.reasons(account)).toEqual({ sent: 4 });
  const files = await filesAt(once, account);
  expect([files.length, new Set(files.map((file) => file.spent_by)).size, files.every((file) => file.spent_by !== null)]).toEqual([4, 4, true]);
  expect((await uploads(once, mediaId)).every(({ state, spent }) => state === 'ready' && spent)).toBe(true);
});

it.each([0, 1])(
  'I2: a message that waited for a person to sign in takes a fresh reference, the old one is too old, after %i tries',
  async (attempts) => {
    const account = await once.account({ fans: 1, keysHonoured: false, sandbox: READY_AT_ONCE });
    const mediaId = await storeMedia(once, account);
    await enqueue(once, account, account.fanIds, [mediaId]);
    await deliver(once, account);
    await carry(once, account, mediaId);
    await once.control('PUT', `accounts/${account.platformAccountId}/state`, { state: 'session_expired' });
    await deliver(once, account);
    expect(await once.reasons(account)).toEqual({ 'held.session_expired': 1 });
    await once.control('PUT', `accounts/${account.platformAccountId}/state`, { state: 'active' });
    await once.owner.query(`update platform_accounts set status = 'active' where id = $1`, [account.accountId]);
    await once.owner.query('update outbox set not_before = now(), attempts = $2 where account_id = $1', [account.accountId, attempts]);
    await once.owner.query(`update media_uploads set updated_at = now() - interval '1 hour' where media_id = $1`, [mediaId]);
    await deliver(once, account);
    expect(await once.reasons(account)).toEqual({ 'held.media': 1 });
    await carry(once, account, mediaId);
    await deliver(once, account);
    expect(await once.reasons(account)).toEqual({ sent: 1 });
    expect((await filesAt(once, account)).map((file) => file.spent_by !== null).toSorted()).toEqual([false, true]);
  },
);

const SPENT_ONCE = { ...READY_AT_ONCE, faults: { rules: [{ kind: 'media_ref_spent', remaining: 1 }] } };
const called = async (of: SendWorld, account: WorldAccount) =>
  (
    await of.owner.query<{ id: string }>(`select request -> 'mediaIds' ->> 0 as id from message_attempts where account_id = $1 order by started_at`, [
      account.accountId,
    ])
  ).rows.map(({ id }) => id);

it('media_ref_spent: what is tried again by hand takes a fresh reference at once', async () => {
  const account = await once.account({ fans: 1, keysHonoured: false, sandbox: SPENT_ONCE });
  const mediaId = await storeMedia(once, account);
  await enqueue(once, account, account.fanIds, [mediaId]);
  await deliver(once, account);
  await carry(once, account, mediaId);
  await deliver(once, account);
  expect(await once.reasons(account)).toEqual({ 'failed.media': 1 });
  const retry = { reason: 'failed.media' as const, source: 'human' as const };
  await inWorkspace(once.database.app, account.workspaceId, (tx) => retryFailedPage(tx, account.accountId, retry, 10));
  await deliver(once, account);
  expect(await once.reasons(account)).toEqual({ 'held.media': 1 });
  await carry(once, account, mediaId);
  await deliver(once, account);
  expect(await once.reasons(account)).toEqual({ sent: 1 });
  const references = await called(once, account);
  expect([references.length, new Set(references).size]).toEqual([2, 2]);
});

it('media_ref_spent: where references stay, the next message with the file does not get the one that was refused', async () => {
  const account = await world.account({ fans: 2, sandbox: SPENT_ONCE });
  const mediaId = await storeMedia(world, account);
  for (const fanId of account.fanIds) {
    await enqueue(world, account, [fanId], [mediaId]);
    await deliver(world, account);
    expect(await world.reasons(account)).toMatchObject({ 'held.media': 1 });
    await carry(world, account, mediaId);
    await deliver(world, account);
  }
  expect(await world.reasons(account)).toEqual({ 'failed.media': 1, sent: 1 });
  expect(new Set(await called(world, account)).size).toBe(2);
});

it('skipped.already_bought: a file that the fan owns is not sold again by another message, under our id or the platform’s', async () => {
  const account = await world.account({ fans: 1, sandbox: READY_AT_ONCE });
  const mediaId = await storeMedia(world, account);
  await enqueue(world, account, account.fanIds, [mediaId], 'automation', 500);
  await deliver(world, account);
  await carry(world, account, mediaId);
  await deliver(world, account);
  const { rows } = await world.owner.query<{ id: string }>('select platform_message_id as id from platform_message_ids where account_id = $1', [
    account.accountId,
  ]);
  const { workspaceId, accountId } = account;
  await inWorkspace(world.database.app, workspaceId, (tx) =>
    messageUnlocked({ tx, workspaceId, accountId, nowMs: Date.now(), lastTry: true, fanHashes: () => [Buffer.alloc(32)], stopWords: [] }, {
      type: 'message_unlocked',
      fanPlatformId: '800000001',
      platformMessageId: rows[0]!.id,
      occurredAtMs: Date.now(),
    } as never),
  );
  const [file] = await filesAt(world, account);
  await enqueue(world, account, account.fanIds, [mediaId], 'automation', 500);
  await enqueue(world, account, account.fanIds, [file!.reference], 'automation', 500);
  await deliver(world, account);
  expect(await world.reasons(account)).toEqual({ sent: 1, 'skipped.already_bought': 2 });
});

it('upkeep removes what a cut-off upload left, and the bytes of what was removed', async () => {
  const account = await world.account({ fans: 0 });
  const folder = async (state: string) => {
    const { rows } = await world.owner.query<{ id: string }>(
      `insert into media (workspace_id, state, filename, object_key, created_at) values ($1, $2, 'f', 'x', now() - interval '7 hours') returning id`,
      [account.workspaceId, state],
    );
    await storage.putStream(`workspaces/${account.workspaceId}/media/${rows[0]!.id}/file`, one(CONTENT), {
      contentType: 'x/y',
      maxBytes: CONTENT.length,
    });
    return rows[0]!.id;
  };
  const [cut, removed] = [await folder('uploading'), await folder('removed')];
  const tidy = createTidyMedia({ senderPool: world.deps.senderPool, storage });
  expect(await tidy()).toEqual({ files: 2 });
  expect(await tidy()).toEqual({ files: 0 });
  for (const id of [cut, removed])
    await expect(storage.getRange(`workspaces/${account.workspaceId}/media/${id}/file`, 0)).rejects.toThrow('no object');
  expect((await world.owner.query('select id from media where id = any ($1)', [[cut, removed]])).rows).toEqual([{ id: removed }]);
});
