import { jStat } from 'jstat';
import { Z_95, type Interval } from './proportion-intervals';

/** Mean of a sample, and the variance of one observation (n − 1). */
export interface Sample {
  n: number;
  mean: number;
  variance: number;
}

/** A sample of `n` recipients of whom those in `amounts` paid and the rest paid 0; amounts above `capAt` count as `capAt`. */
export function sampleOf(n: number, amounts: readonly number[], capAt = Infinity): Sample {
  let total = 0;
  for (const amount of amounts) total += Math.min(amount, capAt);
  const mean = n ? total / n : 0;
  let squares = (n - amounts.length) * mean * mean;
  for (const amount of amounts) squares += (Math.min(amount, capAt) - mean) ** 2;
  return { n, mean, variance: n > 1 ? squares / (n - 1) : 0 };
}

/**
 * Two-sided t test of equal means, with the 95 % interval of mean(a) − mean(b). Both ways of estimating the error must agree: Welch's, right when the
 * arms spread differently, and the pooled one, right when a small arm by chance lacks the big payers and so looks surer than it is. The weaker evidence counts.
 */
export function meanTest(a: Sample, b: Sample): Interval & { difference: number; pValue: number } {
  const difference = a.mean - b.mean;
  const va = a.variance / a.n;
  const vb = b.variance / b.n;
  const pooled = ((a.n - 1) * a.variance + (b.n - 1) * b.variance) / (a.n + b.n - 2);
  const welchDegrees = (va + vb) ** 2 / ((va * va) / (a.n - 1) + (vb * vb) / (b.n - 1));
  if (!(pooled > 0)) return { difference, low: difference, high: difference, pValue: difference === 0 ? 1 : 0 };
  const errors = [
    { error: Math.sqrt(va + vb), degrees: welchDegrees },
    { error: Math.sqrt(pooled * (1 / a.n + 1 / b.n)), degrees: a.n + b.n - 2 },
  ];
  const half = Math.max(...errors.map(({ error, degrees }) => jStat.studentt.inv(0.975, degrees) * error));
  const pValue = Math.max(...errors.map(({ error, degrees }) => 2 * jStat.studentt.cdf(-Math.abs(difference / error), degrees)));
  return { difference, low: difference - half, high: difference + half, pValue };
}

/** p that all means are equal: one-way analysis of variance, Welch's and the classical one, the weaker evidence of the two. */
export function anova(samples: readonly Sample[]): number {
  if (samples.some(({ n, variance }) => !(n > 1 && variance > 0))) return 1;
  return Math.max(welchAnova(samples), pooledAnova(samples));
}

function pooledAnova(samples: readonly Sample[]): number {
  const n = sum(samples, (sample) => sample.n);
  const k = samples.length;
  const grand = sum(samples, (sample) => sample.n * sample.mean) / n;
  const between = sum(samples, (sample) => sample.n * (sample.mean - grand) ** 2) / (k - 1);
  const within = sum(samples, (sample) => (sample.n - 1) * sample.variance) / (n - k);
  return fTail(between / within, k - 1, n - k);
}

function welchAnova(samples: readonly Sample[]): number {
  const k = samples.length;
  const weight = (sample: Sample) => sample.n / sample.variance;
  const total = sum(samples, weight);
  const grand = sum(samples, (sample) => weight(sample) * sample.mean) / total;
  const between = sum(samples, (sample) => weight(sample) * (sample.mean - grand) ** 2) / (k - 1);
  const spread = sum(samples, (sample) => (1 - weight(sample) / total) ** 2 / (sample.n - 1));
  return fTail(between / (1 + ((2 * (k - 2)) / (k * k - 1)) * spread), k - 1, (k * k - 1) / (3 * spread));
}

function fTail(statistic: number, degrees1: number, degrees2: number): number {
  return Math.min(1, Math.max(0, 1 - jStat.centralF.cdf(statistic, degrees1, degrees2)));
}

function sum(samples: readonly Sample[], of: (sample: Sample) => number): number {
  return samples.reduce((total, sample) => total + of(sample), 0);
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
