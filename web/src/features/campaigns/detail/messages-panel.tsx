import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import { useFormat } from '../../../i18n/use-format';
import { Panel } from '../../../ui/panel';
import { MessagePreview } from '../form/message-preview';
import classes from '../form/campaign-form.module.css';

const FULL_SHARE_BP = 10_000;

/** What each variant says, and the rules by which they are compared. */
export function MessagesPanel({ campaign, currency }: { campaign: Campaign; currency: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Stack gap="md">
      <div className={classes.sides}>
        {campaign.variants.map((variant) => (
          <Panel
            key={variant.id}
            title={t('campaign.variant', { name: variant.name })}
            aside={<Text c="dimmed">{format.percent(variant.weightBp / FULL_SHARE_BP, 0)}</Text>}
          >
            <MessagePreview text={variant.text} priceCents={variant.priceCents} mediaCount={variant.mediaIds.length} currency={currency} />
          </Panel>
        ))}
      </div>
      <Panel title={t('campaign.measure')}>
        <Text>{t('campaign.rule_metric', { metric: t(`campaign.metrics.${campaign.metric}`), hours: campaign.outcomeWindowHours })}</Text>
        <Text>
          {campaign.holdoutBp === 0
            ? t('campaign.rule_no_holdout')
            : t('campaign.rule_holdout', { share: format.percent(campaign.holdoutBp / FULL_SHARE_BP, 0) })}
        </Text>
        <Text>
          {campaign.testPhase === null
            ? t('campaign.rule_no_test')
            : t('campaign.rule_test', {
                share: format.percent(campaign.testPhase.shareBp / FULL_SHARE_BP, 0),
                duration: format.duration(campaign.testPhase.waitMinutes * 60_000),
              })}
        </Text>
      </Panel>
    </Stack>
  );
}
