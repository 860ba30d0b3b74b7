/** Cents as the decimal number that the dialect writes: 1250 → 12.5. */
export function centsToDollars(cents: number): number {
  return Number(centsToText(cents));
}

/** Cents as the decimal text that some fields carry: 1250 → "12.50". */
export function centsToText(cents: number): string {
  const sign = cents < 0 ? '-' : '';
  const whole = Math.abs(cents);
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
}

/** Dollars as a number or text on the wire → cents; null when it is no amount with at most two decimals. */
export function dollarsToCents(value: unknown): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(String(value));
  if (!match) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
