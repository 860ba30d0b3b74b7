import type { TFunction } from 'i18next';
import type { HistoryEntry } from '../../../../../contracts/fans/fan-profile';
import { SUPPRESSION_REASONS } from '../../../../../contracts/fans/names';
import type { Format } from '../../../i18n/use-format';

const PAID = ['tip', 'message', 'subscription', 'post', 'stream', 'other'] as const;
const DECISIONS = { 'fan.frozen': 'frozen', 'fan.unfrozen': 'unfrozen', 'fan.suppression_lifted': 'lift_reason' } as const;

/** What happened with a fan, in a line. */
export function historyHead({ kind, what, ...entry }: HistoryEntry, t: TFunction, format: Format): string {
  const name = entry.name ?? '';
  if (kind === 'campaign')
    return what === 'holdout' ? t('fans.history.holdout', { name }) : t('fans.history.campaign', { name, variant: entry.variant ?? '' });
  if (kind === 'purchase') {
    const paid = t(`fans.pay.${PAID.find((one) => one === what) ?? 'other'}`);
    const amount = entry.cents === null ? t('campaign.hidden') : format.money(entry.cents, entry.currency ?? 'USD');
    return t('fans.history.paid', { kind: paid, amount });
  }
  if (kind === 'decision')
    return what === 'fan.changed'
      ? t('fans.history.changed', { fields: entry.text ?? '' })
      : t(`fans.history.${DECISIONS[what as keyof typeof DECISIONS]}`);
  if (what === 'suppressed') {
    const reason = SUPPRESSION_REASONS.find((one) => one === entry.reason) ?? 'manual';
    return t('fans.history.suppressed', { reason: t(`fans.suppressions.reasons.${reason}`) });
  }
  return t(`fans.history.${what as 'in'}`, { name });
}

/** What there is to add: where a consent came from, whether a payment is settled. */
export function historyNotes({ kind, name, reason }: HistoryEntry, t: TFunction): string[] {
  if (kind === 'purchase' && (reason === 'loading' || reason === 'undo')) return [t(`fans.history.${reason}`)];
  return kind === 'consent' && name !== null ? [t('fans.history.source', { source: name })] : [];
}
