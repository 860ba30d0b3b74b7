import { pollIntervalMs, SILENT_AFTER_MS } from './poll-interval';

const nowMs = Date.UTC(2026, 10, 1);

test.each([
  ['webhooks that come and tell of money', nowMs - 1_000, true, 6 * 3600_000],
  ['webhooks that do not tell of money', nowMs - 1_000, false, 15 * 60_000],
  ['webhooks that fell silent', nowMs - SILENT_AFTER_MS, true, 15 * 60_000],
  ['webhooks that never came', null, true, 15 * 60_000],
])('with %s the platform is asked again in time', (_what, heardAtMs, moneyByWebhook, expected) => {
  expect(pollIntervalMs({ heardAtMs, nowMs, moneyByWebhook, webhooks: true })).toBe(expected);
});

it('capability webhooks: asking takes their place where there are none', () => {
  expect(pollIntervalMs({ heardAtMs: null, nowMs, moneyByWebhook: false, webhooks: false })).toBe(2 * 60_000);
});
