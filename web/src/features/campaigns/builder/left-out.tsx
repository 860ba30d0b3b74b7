import { useTranslation } from 'react-i18next';
import type { ProtectedCounts } from '../../../../../contracts/campaigns/protection';
import type { AudienceCounts } from '../../../../../contracts/fans/audience-counts';
import { useFormat } from '../../../i18n/use-format';

/** Who gets nothing though they fit, a line for each reason with how many. */
export function LeftOut({ audience }: { audience: AudienceCounts }) {
  const { t } = useTranslation();
  const format = useFormat();
  const lines = [
    ...(['excluded', 'suppressed', 'consentWithdrawn', 'frozen'] as const).map((part) => ({
      part,
      count: audience[part],
      words: t(`audience.part.${part}`),
    })),
    ...(Object.entries(audience.protected ?? {}) as [keyof ProtectedCounts, number][]).map(([part, count]) => ({
      part,
      count,
      words: t(`protect.part.${part}`),
    })),
  ].filter(({ count }) => count > 0);
  if (lines.length === 0) return <>{t('campaign.fact_left_out_none')}</>;
  return lines.map(({ part, count, words }) => (
    <div key={part}>
      {format.number(count)} · {words}
    </div>
  ));
}
