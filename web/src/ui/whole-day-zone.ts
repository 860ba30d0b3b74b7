/** The zone in which this is midnight to the millisecond, so a day without a time, as files and platforms give it; else undefined. */
export function wholeDayZone(at: string | number | Date, zone?: string): string | undefined {
  if (new Date(at).getTime() % 1000 !== 0) return undefined;
  const clock = (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone, timeStyle: 'medium', hourCycle: 'h23' }).format(new Date(at));
  return [zone, 'UTC'].find((one) => one !== undefined && clock(one) === '00:00:00');
}
