import { makeWebhookSecret, signWebhook } from './sign-webhook';

it('signs as the specification’s own example does', () => {
  // Published test vector of the Standard Webhooks libraries.
  const headers = signWebhook({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    body: '{"test": 2432232314}',
    secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    nowMs: 1_614_265_330_000,
  });
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('signs with each secret in force', () => {
  const secrets = [makeWebhookSecret(), makeWebhookSecret()];
  const [first, second] = secrets.map((secret) => signWebhook({ id: 'a', body: '{}', secrets: [secret], nowMs: 0 })['webhook-signature']);
  expect(signWebhook({ id: 'a', body: '{}', secrets, nowMs: 0 })['webhook-signature']).toBe(`${first} ${second}`);
});
