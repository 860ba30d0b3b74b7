/** Two-sided 95 %. */
export const Z_95 = 1.959963984540054;

export interface Proportion {
  n: number;
  successes: number;
}
export interface Interval {
  low: number;
  high: number;
}

/** Wilson's score interval of a share; sensible at 0 and at n, and for n = 0 it is everything. */
export function wilsonInterval({ n, successes }: Proportion, z = Z_95): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = successes / n;
  const z2 = z * z;
  const middle = share + z2 / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    low: successes === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    high: successes === n ? 1 : Math.min(1, (middle + spread) / scale),
  };
}

/** Newcombe's hybrid score interval of share(a) − share(b): it stays within −1 and 1 and holds its level for small shares. */
export function newcombeInterval(a: Proportion, b: Proportion, z = Z_95): Interval {
  const wa = wilsonInterval(a, z);
  const wb = wilsonInterval(b, z);
  const pa = a.n ? a.successes / a.n : 0.5;
  const pb = b.n ? b.successes / b.n : 0.5;
  return {
    low: pa - pb - Math.hypot(pa - wa.low, wb.high - pb),
    high: pa - pb + Math.hypot(wa.high - pa, pb - wb.low),
  };
}
