import { bucketSizeMs } from './bucket-size';

const HOUR_MS = 3_600_000;

it.each([
  ['half an hour', HOUR_MS / 2, 1],
  ['two hours', 2 * HOUR_MS, 1],
  ['a night', 10 * HOUR_MS, 5],
  ['three days and a half', 84 * HOUR_MS, 60],
  ['a month', 720 * HOUR_MS, 360],
])('%s is shown in stretches that can be told apart', (_name, spanMs, minutes) => expect(bucketSizeMs(spanMs)).toBe(minutes * 60_000));
