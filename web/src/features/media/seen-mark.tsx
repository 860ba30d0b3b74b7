import { useTranslation } from 'react-i18next';
import type { FanMediaItem } from '../../../../contracts/media/media';
import { useFormat } from '../../i18n/use-format';
import { StatusBadge } from '../../ui/status-badge';

/** What the fan knows of a file: bought, or sent and not bought. Nothing for a new one. */
export function SeenMark({ seen }: { seen: FanMediaItem | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (seen === undefined) return null;
  if (seen.boughtAt !== null) {
    return (
      <span title={t('media.bought_on', { at: format.dateTime(seen.boughtAt) })}>
        <StatusBadge tone="person">{t('media.bought')}</StatusBadge>
      </span>
    );
  }
  if (seen.lastSentAt === null) return null;
  return (
    <span title={t('media.sent_on', { at: format.dateTime(seen.lastSentAt), count: seen.sends })}>
      <StatusBadge tone="waiting">{t((seen.lastPriceCents ?? 0) > 0 ? 'media.unsold' : 'media.sent')}</StatusBadge>
    </span>
  );
}
