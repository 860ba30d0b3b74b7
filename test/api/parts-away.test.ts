import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Client } from '@temporalio/client';
import type { Agent } from 'supertest';
import { parseSettings } from '../../config/settings';
import { inWorkspace } from '../../db/database';
import { fans } from '../../db/schema';
import { createSmtpMailer } from '../../providers/email/smtp-mailer';
import { createS3Storage, storageOptions } from '../../providers/storage/s3-storage';
import { createTemporalClient } from '../../providers/temporal/connection';
import { createTestApi, type TestApi } from '../support/api';
import { createTestAccount } from '../support/fans';

/** Nobody listens on port 1 of the loopback address. */
const NOWHERE = '127.0.0.1:1';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({
    services: { sandboxOrigin: `http://${NOWHERE}`, mailer: createSmtpMailer({ url: `smtp://${NOWHERE}`, from: 'Huntaze <no-reply@example.test>' }) },
  });
});
afterAll(() => api.close());

it('accounts.platform_unreachable: an account whose platform does not answer is not connected, and nothing of it is kept', async () => {
  const { agent } = await api.signUp();
  const input = {
    platform: 'sandbox',
    baseUrl: `http://${NOWHERE}`,
    platformAccountId: 'acct_away',
    apiKey: 'some-key-1',
    authorityNote: 'Lumen agreed on 1 May, by mail.',
  };
  const { body } = await agent.post('/v1/accounts').send(input).expect(502);
  expect(body).toMatchObject({ code: 'accounts.platform_unreachable', detail: expect.stringContaining('try again') as string });
  expect((await agent.get('/v1/accounts').expect(200)).body).toEqual({ items: [], nextCursor: null });
});

it('unavailable: an invitation whose mail is not taken says so, with a time to try again, and can be made again', async () => {
  const { agent } = await api.signUp();
  for (let twice = 0; twice < 2; twice += 1) {
    const answer = await agent.post('/v1/invitations').send({ email: 'new@example.test', role: 'analyst' }).expect(503);
    expect(answer.body).toMatchObject({ code: 'unavailable', detail: expect.stringContaining('mail') as string });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  }
});

/** Takes connections and never says a word, like a server behind a network that swallows everything. */
async function silentServer() {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      sockets.forEach((socket) => socket.destroy());
    },
  };
}

describe.each(['nobody listens', 'nothing is answered'])('while at Temporal %s', (how) => {
  let silent: Awaited<ReturnType<typeof silentServer>>;
  let temporal: Client;
  let away: TestApi;
  let agent: Agent;
  let workspaceId: string;
  let accountId: string;

  beforeAll(async () => {
    silent = await silentServer();
    const address = how === 'nobody listens' ? NOWHERE : silent.address;
    temporal = createTemporalClient(
      { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: 'default', TEMPORAL_CODEC: 'off', TEMPORAL_CODEC_KEYS: '' },
      { callWithinMs: 1_000 },
    );
    away = await createTestApi({ services: { temporal, storage: createS3Storage(storageOptions(parseSettings(process.env))) } });
    const signedUp = await away.signUp();
    ({ agent } = signedUp);
    workspaceId = signedUp.workspaceId!;
    ({ accountId } = await createTestAccount(away.database, workspaceId));
  });
  afterAll(async () => {
    await temporal.connection.close();
    silent.close();
    await away.close();
  });

  it('a launch is taken, and nobody waits long for the answer', async () => {
    await inWorkspace(away.database.app, workspaceId, (tx) => tx.insert(fans).values({ workspaceId, accountId, platformFanId: 'f1' }));
    const made = await agent
      .post('/v1/campaigns')
      .send({ name: 'Spring', accountId, variants: [{ name: 'A', weightBp: 10_000, text: 'Hello' }] })
      .expect(201);
    const { body } = await agent.post(`/v1/campaigns/${(made.body as { id: string }).id}/launch`).expect(200);
    expect(body).toMatchObject({ campaign: { status: 'scheduled' } });
  });

  it('a campaign is paused by the record alone; going on waits for the run', async () => {
    const variants = [{ name: 'A', weightBp: 10_000, text: 'Hello' }];
    await inWorkspace(away.database.app, workspaceId, (tx) => tx.insert(fans).values({ workspaceId, accountId, platformFanId: 'f2' }));
    const { id } = (await agent.post('/v1/campaigns').send({ name: 'Summer', accountId, variants }).expect(201)).body as { id: string };
    await agent.post(`/v1/campaigns/${id}/launch`).expect(200);
    expect((await agent.post(`/v1/campaigns/${id}/pause`).expect(200)).body).toMatchObject({ status: 'paused' });
    expect((await agent.get(`/v1/campaigns/${id}`).expect(200)).body).toMatchObject({ status: 'paused' });
    await agent.post(`/v1/campaigns/${id}/pause`).expect(409);
    expect((await agent.post(`/v1/campaigns/${id}/resume`).expect(503)).body).toMatchObject({ code: 'unavailable' });
    expect((await agent.get(`/v1/campaigns/${id}`).expect(200)).body).toMatchObject({ status: 'paused' });
  });

  it('an import and an export are taken and wait for it, and can be stopped', async () => {
    const upload = await agent
      .post(`/v1/imports?accountId=${accountId}&kind=fans&filename=fans.csv`)
      .set('Content-Type', 'text/csv')
      .send('platformFanId,displayName\nf7,Ada\n')
      .expect(201);
    const { id } = upload.body as { id: string };
    const preview = await agent.get(`/v1/imports/${id}/preview`).expect(200);
    expect(preview.body).toMatchObject({ outlook: { rows: 1, fresh: 1, known: 0, refused: 0, complete: true } });
    expect((await agent.post(`/v1/imports/${id}/start`).send({}).expect(202)).body).toMatchObject({ status: 'waiting', rows: 0 });
    expect((await agent.post('/v1/exports').send({ accountId, kind: 'fans' }).expect(202)).body).toMatchObject({ status: 'waiting', totalRows: 2 });
    expect((await agent.post(`/v1/imports/${id}/cancel`).expect(200)).body).toMatchObject({ status: 'cancelled' });
  });
});

it('unavailable: a file that storage does not take says that it is the storage', async () => {
  const storage = createS3Storage({ ...storageOptions(parseSettings(process.env)), endpoint: `http://${NOWHERE}` });
  const away = await createTestApi({ services: { storage } });
  try {
    const { agent, workspaceId } = await away.signUp();
    const { accountId } = await createTestAccount(away.database, workspaceId!);
    const { body } = await agent
      .post(`/v1/imports?accountId=${accountId}&kind=fans&filename=fans.csv`)
      .set('Content-Type', 'text/csv')
      .send('platformFanId,displayName\nf7,Ada\n')
      .expect(503);
    expect(body).toMatchObject({ code: 'unavailable', detail: expect.stringContaining('storage') as string });
  } finally {
    storage.close();
    await away.close();
  }
});
