import { slowestRecoveryMs } from './slowest-recovery';

const us = (...ms: number[]) => ms.map((one) => one * 1000);

it('is the longest wait of any account from a kill to its next message', () => {
  expect(slowestRecoveryMs([1_500, 4_000], [us(1_000, 2_000, 9_000), us(1_000, 5_000)], 0)).toBe(5_000);
});

it('leaves accounts aside that had not begun or were done, and the last messages', () => {
  expect(slowestRecoveryMs([500], [us(1_000)], 0)).toBe(0);
  expect(slowestRecoveryMs([2_500], [us(1_000, 2_000)], 0)).toBe(0);
  expect(slowestRecoveryMs([1_500], [us(1_000, 2_000, 90_000)], 1)).toBe(500);
});
