import { atFixedRate } from './fixed-rate';

test('calls as often as asked, and charges a stall to those who waited behind it', async () => {
  const order: number[] = [];
  let free = Promise.resolve();
  const tookMs = await atFixedRate({ perSecond: 100, seconds: 0.2 }, (index) => {
    order.push(index);
    // One after the other; the first one takes long.
    free = free.then(() => new Promise((resolve) => setTimeout(resolve, index === 0 ? 300 : 0)));
    return free;
  });
  expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(tookMs).toHaveLength(20);
  // All were due within the first 200 ms and none was answered before 300 ms.
  expect(Math.min(...tookMs)).toBeGreaterThan(90);
});
