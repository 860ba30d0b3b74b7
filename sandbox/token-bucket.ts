/** So many calls a minute on average, and so many at once after a pause. */
export interface BucketSize {
  perMinute: number;
  burst: number;
}

export type BucketTake = { taken: true; left: number } | { taken: false; waitMs: number };

/** A limit that fills up evenly. Full when it is new, and after a restart. */
export class TokenBucket {
  private tokens: number | null = null;
  private filledUs = 0;

  take(nowUs: number, { perMinute, burst }: BucketSize): BucketTake {
    const perUs = perMinute / 60_000_000;
    const before = this.tokens ?? burst;
    this.tokens = Math.min(burst, before + Math.max(0, nowUs - this.filledUs) * perUs);
    this.filledUs = Math.max(this.filledUs, nowUs);
    if (this.tokens < 1) return { taken: false, waitMs: (1 - this.tokens) / perUs / 1000 };
    this.tokens -= 1;
    return { taken: true, left: Math.floor(this.tokens) };
  }
}
