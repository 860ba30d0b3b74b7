const AMOUNT = /^(-)?\$?(\d{1,12})(?:\.(\d{1,30}))?$/;

/**
 * A decimal amount as text ("12.5", "$12.00", "19.99") in whole cents, by its digits. More than two decimals, which only a float on
 * the other side makes ("13.600000000000001"), are rounded half away from zero. Null when it is no amount.
 */
export function decimalCents(text: string | null | undefined): number | null {
  const match = AMOUNT.exec((text ?? '').trim().replaceAll(',', ''));
  if (!match) return null;
  const decimals = (match[3] ?? '').padEnd(3, '0');
  const cents = Number(match[2]) * 100 + Number(decimals.slice(0, 2)) + (Number(decimals[2]) >= 5 ? 1 : 0);
  return match[1] && cents !== 0 ? -cents : cents;
}

const MOST_INT = 2_147_483_647;

/** A count or a price of a gateway as the record can hold it: what is absurd on their side must not cost the row, nor those beside it. */
export function countOnWire(value: number | null): number {
  return Math.min(MOST_INT, Math.max(0, Math.trunc(value ?? 0) || 0));
}

/** Whole cents as the plain decimal text of a price: 1250 → "12.50". */
export function centsDecimal(cents: number): string {
  const whole = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
}
