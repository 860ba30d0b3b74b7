const MINUTE_MS = 60_000;
const MINUTES = [1, 5, 15, 60, 180, 360, 720, 1_440, 2_880, 10_080];
const MOST_POINTS = 120;

/** The shortest round stretch by which a span has at most 120 points. */
export function bucketSizeMs(spanMs: number): number {
  const found = MINUTES.find((minutes) => spanMs / (minutes * MINUTE_MS) <= MOST_POINTS);
  return (found ?? MINUTES.at(-1)!) * MINUTE_MS;
}
