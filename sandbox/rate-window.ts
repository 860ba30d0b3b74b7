const WINDOW_US = 60_000_000;

/** Arrivals of one account within the last 60 s. Refused arrivals do not count against later ones. */
export class RateWindow {
  private arrivalsUs: number[] = [];
  private head = 0;

  /** Takes a place at `nowUs`, or says how long until one is free, in microseconds. Memory: at most `limit` numbers, twice over. */
  take(nowUs: number, limit: number): { taken: true; left: number } | { taken: false; retryAfterUs: number } {
    this.forget(nowUs);
    const used = this.arrivalsUs.length - this.head;
    if (used < limit) {
      this.arrivalsUs.push(nowUs);
      return { taken: true, left: limit - used - 1 };
    }
    // With a limit that was lowered, more than the oldest arrival has to leave the window.
    const leaves = this.arrivalsUs[this.head + used - limit] ?? nowUs;
    return { taken: false, retryAfterUs: leaves + WINDOW_US - nowUs };
  }

  /** Puts back what was counted before a restart. */
  restore(arrivalsUs: readonly number[]): void {
    this.arrivalsUs = [...arrivalsUs];
    this.head = 0;
  }

  private forget(nowUs: number): void {
    while (this.head < this.arrivalsUs.length && (this.arrivalsUs[this.head] ?? 0) <= nowUs - WINDOW_US) this.head += 1;
    if (this.head > 64 && this.head * 2 > this.arrivalsUs.length) {
      this.arrivalsUs = this.arrivalsUs.slice(this.head);
      this.head = 0;
    }
  }
}
