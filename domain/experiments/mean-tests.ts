import { jStat } from 'jstat';
import { Z_95, type Interval } from './proportion-intervals';

/** Mean of a sample, and the variance of one observation (n − 1). */
export interface Sample { n: number; mean: number; variance: number }

/** A sample of `n` recipients of whom those in `amounts` paid and the rest paid 0; amounts above `capAt` count as `capAt`. */
export function sampleOf(n: number, amounts: readonly number[], capAt = Infinity): Sample {
  let total = 0;
  for (const amount of amounts) total += Math.min(amount, capAt);
  const mean = n ? total / n : 0;
  let squares = (n - amounts.length) * mean * mean;
  for (const amount of amounts) squares += (Math.min(amount, capAt) - mean) ** 2;
  return { n, mean, variance: n > 1 ? squares / (n - 1) : 0 };
}

/** Welch's two-sided t test of equal means, with the 95 % interval of mean(a) − mean(b). */
export function welchTest(a: Sample, b: Sample): Interval & { difference: number; pValue: number } {
  const difference = a.mean - b.mean;
  const va = a.variance / a.n;
  const vb = b.variance / b.n;
  const error = Math.sqrt(va + vb);
  if (!(error > 0)) return { difference, low: difference, high: difference, pValue: difference === 0 ? 1 : 0 };
  const degrees = (va + vb) ** 2 / ((va * va) / (a.n - 1) + (vb * vb) / (b.n - 1));
  const half = jStat.studentt.inv(0.975, degrees) * error;
  return { difference, low: difference - half, high: difference + half, pValue: 2 * jStat.studentt.cdf(-Math.abs(difference / error), degrees) };
}

/** Welch's one-way analysis of variance: p that all means are equal, without assuming equal variances. */
export function welchAnova(samples: readonly Sample[]): number {
  const k = samples.length;
  const weights = samples.map((sample) => sample.n / sample.variance);
  if (weights.some((weight) => !Number.isFinite(weight))) return 1;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const grand = samples.reduce((sum, sample, i) => sum + weights[i]! * sample.mean, 0) / total;
  const between = samples.reduce((sum, sample, i) => sum + weights[i]! * (sample.mean - grand) ** 2, 0) / (k - 1);
  const spread = samples.reduce((sum, sample, i) => sum + (1 - weights[i]! / total) ** 2 / (sample.n - 1), 0);
  const statistic = between / (1 + ((2 * (k - 2)) / (k * k - 1)) * spread);
  return Math.min(1, Math.max(0, 1 - jStat.centralF.cdf(statistic, k - 1, (k * k - 1) / (3 * spread))));
}

/**
 * 95 % interval of a mean of amounts that cannot be negative, built on the logarithm: revenue leans far to the right, and a
 * symmetric interval would miss high values and reach below zero.
 */
export function positiveMeanInterval({ n, mean, variance }: Sample): Interval {
  if (!(mean > 0) || n < 2) return { low: 0, high: mean > 0 ? Infinity : 0 };
  const factor = Math.exp((Z_95 * Math.sqrt(variance / n)) / mean);
  return { low: mean / factor, high: mean * factor };
}
