export type SnoozeKey = 'hour' | 'tomorrow' | 'week';

/** Usual times to come back to something, on the reader's clock: in an hour, tomorrow at nine, next Monday at nine. */
export function snoozeTimes(now: Date): { key: SnoozeKey; until: Date }[] {
  const atNine = (days: number) => {
    const at = new Date(now);
    at.setDate(at.getDate() + days);
    at.setHours(9, 0, 0, 0);
    return at;
  };
  return [
    { key: 'hour', until: new Date(now.getTime() + 3_600_000) },
    { key: 'tomorrow', until: atNine(1) },
    { key: 'week', until: atNine((8 - now.getDay()) % 7 || 7) },
  ];
}
