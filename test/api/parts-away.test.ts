import { Client, Connection } from '@temporalio/client';
import { inWorkspace } from '../../db/database';
import { fans } from '../../db/schema';
import { createSmtpMailer } from '../../providers/email/smtp-mailer';
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

it('a launch is taken while Temporal is away, and nobody waits long for the answer', async () => {
  const temporal = new Client({ connection: Connection.lazy({ address: NOWHERE }) });
  const away = await createTestApi({ services: { temporal } });
  try {
    const { agent, workspaceId } = await away.signUp();
    const { accountId } = await createTestAccount(away.database, workspaceId!);
    await inWorkspace(away.database.app, workspaceId!, (tx) => tx.insert(fans).values({ workspaceId: workspaceId!, accountId, platformFanId: 'f1' }));
    const made = await agent
      .post('/v1/campaigns')
      .send({ name: 'Spring', accountId, variants: [{ name: 'A', weightBp: 10_000, text: 'Hello' }] })
      .expect(201);
    const startedAt = performance.now();
    const { body } = await agent.post(`/v1/campaigns/${(made.body as { id: string }).id}/launch`).expect(200);
    expect(body).toMatchObject({ campaign: { status: 'scheduled' } });
    expect(performance.now() - startedAt).toBeLessThan(9_000);
  } finally {
    await temporal.connection.close();
    await away.close();
  }
});
