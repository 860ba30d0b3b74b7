import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CampaignResults } from '../../../../../contracts/campaigns/outcome';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';

interface VerdictSentenceProps {
  results: CampaignResults;
  rate: (value: number) => string;
}

/** Who won, or that nobody did, or that it is too early, in words that also say how sure that is. */
export function VerdictSentence({ results, rate }: VerdictSentenceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { verdict, winnerVariantId, pValue, variants, decided, decidedBy, decidedAt, holdout } = results;
  const winner = variants.find((variant) => variant.variantId === winnerVariantId);
  const others = variants.filter((variant) => variant.variantId !== winnerVariantId && variant.rate !== null);
  const best = others.toSorted((a, b) => (b.rate ?? 0) - (a.rate ?? 0))[0];
  const p = pValue === null ? '–' : pValue < 0.001 ? t('campaign.p_small') : t('campaign.p_value', { p: format.decimal(pValue, 3) });
  // Two shares lie so many points apart, not per cent.
  const apart = (value: number) => (results.metric === 'revenue' ? rate(value) : t('campaign.points', { n: format.decimal(value * 100, 1) }));
  const byPerson = decidedBy !== null && decidedBy !== 'test';

  const sentence = () => {
    if (variants.length < 2) return t('campaign.verdict.single');
    if (byPerson && winner) return t('campaign.verdict.chosen', { name: winner.name });
    if (verdict === 'winner' && winner && winner.rate !== null && best?.rate != null)
      return t(decided ? 'campaign.verdict.winner' : 'campaign.verdict.leads', {
        name: winner.name,
        rate: rate(winner.rate),
        other: best.name,
        otherRate: rate(best.rate),
        p,
      });
    if (verdict === 'no_winner') return t('campaign.verdict.no_winner', { p });
    return t('campaign.verdict.not_enough_data');
  };

  return (
    <>
      <Text fw={600} size="lg">
        {sentence()}
      </Text>
      <Text c="dimmed">
        {decided && decidedAt !== null ? (
          <>
            {t(byPerson ? 'campaign.decided_person' : 'campaign.decided_test')} <Ago at={decidedAt} />.
          </>
        ) : (
          variants.length > 1 && t('campaign.not_decided')
        )}{' '}
        {holdout?.lift &&
          t(holdout.lift.low > 0 ? 'campaign.lift_up' : holdout.lift.high < 0 ? 'campaign.lift_down' : 'campaign.lift_open', {
            low: apart(holdout.lift.low),
            high: apart(holdout.lift.high),
            difference: apart(holdout.lift.difference),
          })}
      </Text>
    </>
  );
}
