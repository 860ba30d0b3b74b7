/** What decides a test: the share of recipients who reply, the share who buy, or revenue per recipient. */
export const METRICS = ['reply', 'purchase', 'revenue'] as const;
export type Metric = (typeof METRICS)[number];

export const VERDICTS = ['winner', 'no_winner', 'not_enough_data'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/** One arm with its 95 % interval. For reply and purchase `rate` is a share; for revenue it is cents per recipient, zeros included. */
export interface ArmResult {
  id: string;
  n: number;
  /** Recipients who replied or bought; for revenue: recipients who paid anything. */
  successes: number;
  rate: number;
  low: number;
  high: number;
}

/** Two arms: `difference` is rate(a) − rate(b) with its 95 % interval; `adjustedP` is Holm-adjusted over all pairs. */
export interface ArmComparison {
  a: string;
  b: string;
  difference: number;
  low: number;
  high: number;
  pValue: number;
  adjustedP: number;
}

/** Do the arms have as many people as their stored chances say? A broken draw shows here, and then no result can be trusted. */
export interface SampleRatio {
  pValue: number;
  ok: boolean;
  expected: number[];
  observed: number[];
}

export interface Verdict {
  verdict: VerdictKind;
  winnerId: string | null;
  /** Of the overall test that all arms are alike; null when there is not enough data. */
  pValue: number | null;
  perArm: ArmResult[];
  comparisons: ArmComparison[];
  sampleRatio: SampleRatio;
}
