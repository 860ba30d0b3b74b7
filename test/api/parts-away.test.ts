import { createServer, type AddressInfo, type Socket } from 'node:net';
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

/** An API whose Temporal does not answer, with an account of two fans. */
async function openAway(address: string) {
  const temporal = createTemporalClient(
    { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: 'default', TEMPORAL_CODEC: 'off', TEMPORAL_CODEC_KEYS: '' },
    { callWithinMs: 1_000 },
  );
  const away = await createTestApi({ services: { temporal, storage: createS3Storage(storageOptions(parseSettings(process.env))) } });
  const { agent, workspaceId } = await away.signUp();
  const { accountId } = await createTestAccount(away.database, workspaceId!);
  await inWorkspace(away.database.app, workspaceId!, (tx) =>
    tx.insert(fans).values(['f1', 'f2'].map((platformFanId) => ({ workspaceId: workspaceId!, accountId, platformFanId }))),
  );
  const close = async () => {
    await temporal.connection.close();
    await away.close();
  };
  return { agent, accountId, close };
}
type Away = Awaited<ReturnType<typeof openAway>>;

const draft = async ({ agent, accountId }: Away, name: string) => {
  const variants = [{ name: 'A', weightBp: 10_000, text: 'Hello' }];
  return ((await agent.post('/v1/campaigns').send({ name, accountId, variants }).expect(201)).body as { id: string }).id;
};

/** Each waits for Temporal as long as its request does: all of them wait together. */
const WHILE_AWAY: Record<string, (away: Away) => Promise<void>> = {
  'a launch is taken, and nobody waits long for the answer': async (away) => {
    const { body } = await away.agent.post(`/v1/campaigns/${await draft(away, 'Spring')}/launch`).expect(200);
    expect(body).toMatchObject({ campaign: { status: 'scheduled' } });
  },
  'a campaign is paused by the record alone; going on waits for the run': async (away) => {
    const { agent } = away;
    const id = await draft(away, 'Summer');
    await agent.post(`/v1/campaigns/${id}/launch`).expect(200);
    expect((await agent.post(`/v1/campaigns/${id}/pause`).expect(200)).body).toMatchObject({ status: 'paused' });
    expect((await agent.get(`/v1/campaigns/${id}`).expect(200)).body).toMatchObject({ status: 'paused' });
    await agent.post(`/v1/campaigns/${id}/pause`).expect(409);
    expect((await agent.post(`/v1/campaigns/${id}/resume`).expect(503)).body).toMatchObject({ code: 'unavailable' });
    expect((await agent.get(`/v1/campaigns/${id}`).expect(200)).body).toMatchObject({ status: 'paused' });
  },
  'an import is taken and waits for it, and can be stopped': async ({ agent, accountId }) => {
    const upload = await agent
      .post(`/v1/imports?accountId=${accountId}&kind=fans&filename=fans.csv`)
      .set('Content-Type', 'text/csv')
      .send('platformFanId,displayName\nf7,Ada\n')
      .expect(201);
    const { id } = upload.body as { id: string };
    const preview = await agent.get(`/v1/imports/${id}/preview`).expect(200);
    expect(preview.body).toMatchObject({ outlook: { rows: 1, fresh: 1, known: 0, refused: 0, complete: true } });
    expect((await agent.post(`/v1/imports/${id}/start`).send({}).expect(202)).body).toMatchObject({ status: 'waiting', rows: 0 });
    expect((await agent.post(`/v1/imports/${id}/cancel`).expect(200)).body).toMatchObject({ status: 'cancelled' });
  },
  'an export is taken and waits for it': async ({ agent, accountId }) => {
    expect((await agent.post('/v1/exports').send({ accountId, kind: 'fans' }).expect(202)).body).toMatchObject({ status: 'waiting', totalRows: 2 });
  },
};

const ADDRESSES: Record<string, (silent: string) => string> = { 'nobody listens': () => NOWHERE, 'nothing is answered': (silent) => silent };

describe('while at Temporal', () => {
  const outcomes = new Map<string, PromiseSettledResult<void>>();

  beforeAll(async () => {
    const silent = await silentServer();
    const worlds = await Promise.all(Object.entries(ADDRESSES).map(async ([how, of]) => [how, await openAway(of(silent.address))] as const));
    try {
      await Promise.all(
        worlds.flatMap(([how, away]) =>
          Object.entries(WHILE_AWAY).map(async ([what, scene]) => {
            const [outcome] = await Promise.allSettled([scene(away)]);
            outcomes.set(`${how}: ${what}`, outcome);
          }),
        ),
      );
    } finally {
      silent.close();
      await Promise.all(worlds.map(([, away]) => away.close()));
    }
  });

  it.each(Object.keys(ADDRESSES).flatMap((how) => Object.keys(WHILE_AWAY).map((what) => `${how}: ${what}`)))('%s', (scene) => {
    const outcome = outcomes.get(scene);
    if (outcome?.status === 'rejected') throw outcome.reason;
    expect(outcome?.status).toBe('fulfilled');
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
