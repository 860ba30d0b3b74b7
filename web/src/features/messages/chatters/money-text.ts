import type { SalesMoney } from '../../../../../contracts/shifts/shift';
import type { Format } from '../../../i18n/use-format';

/** Amounts of several currencies in a line; a dash where there are none. */
export const moneyText = (format: Format, money: SalesMoney | null, which: 'grossCents' | 'netCents'): string =>
  (money ?? []).map((sum) => format.money(sum[which], sum.currency)).join(' + ') || '–';
