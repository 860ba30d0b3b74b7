import { deliveryTimes, lateFans } from './delivery-times';

const MINUTE_MS = 60_000;

it('one call takes the slot of one message, whatever the share of the rate', () => {
  const facts = { count: 1_200, limitPerMinute: 10, paceBp: 5_000, maxRecipients: 500 };
  expect(deliveryTimes(facts)).toEqual({ eachMs: 240 * MINUTE_MS, nativeMs: MINUTE_MS, calls: 3 });
  expect(deliveryTimes({ ...facts, count: 20_000, paceBp: null })).toEqual({ eachMs: 2_000 * MINUTE_MS, nativeMs: 4 * MINUTE_MS, calls: 40 });
});

it('says nothing of what is not known', () => {
  expect(deliveryTimes({ count: undefined, limitPerMinute: 10, paceBp: null, maxRecipients: 500 })).toEqual({
    eachMs: null,
    nativeMs: null,
    calls: null,
  });
  expect(deliveryTimes({ count: 5, limitPerMinute: null, paceBp: null, maxRecipients: null })).toEqual({
    eachMs: MINUTE_MS,
    nativeMs: null,
    calls: null,
  });
});

it('counts whom a deadline drops: nobody where all leave in time, all where it has passed', () => {
  const facts = { count: 59, limitPerMinute: 10, paceBp: null, maxRecipients: null, startMs: 0, expiresMs: 3.5 * MINUTE_MS };
  expect(lateFans(facts)).toBe(24);
  expect(lateFans({ ...facts, paceBp: 5_000 })).toBe(42);
  expect(lateFans({ ...facts, expiresMs: 6 * MINUTE_MS })).toBe(0);
  expect(lateFans({ ...facts, startMs: 4 * MINUTE_MS })).toBe(59);
  // One call leaves at once, whatever the rate.
  expect(lateFans({ ...facts, maxRecipients: 500, expiresMs: 1 })).toBe(0);
  expect([lateFans({ ...facts, expiresMs: null }), lateFans({ ...facts, count: undefined }), lateFans({ ...facts, limitPerMinute: null })]).toEqual([
    0, 0, 0,
  ]);
});
