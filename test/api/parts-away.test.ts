import { createSmtpMailer } from '../../providers/email/smtp-mailer';
import { createTestApi, type TestApi } from '../support/api';

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
