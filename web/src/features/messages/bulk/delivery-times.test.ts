import { deliveryTimes } from './delivery-times';

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
