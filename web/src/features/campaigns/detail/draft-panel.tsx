import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import { Panel } from '../../../ui/panel';
import { AudienceCount } from '../../audience/audience-count';
import builder from '../builder/builder.module.css';
import { ForecastFacts } from '../builder/forecast-panel';
import { launchPreviewQuery } from '../campaign-queries';

/** What a draft would do if it was launched now, for those who only look. */
export function DraftPanel({ campaign, account }: { campaign: Campaign; account: Account | undefined }) {
  const { t } = useTranslation();
  const { data: preview } = useQuery({ ...launchPreviewQuery(campaign.id, campaign.revision), retry: false });
  return (
    <div className={builder.split}>
      <Panel title={t('builder.forecast')}>
        <Text mb="md">
          {t('campaign.fact_account')} <strong>{account?.displayName ?? '–'}</strong>
        </Text>
        {preview === undefined ? <Text c="dimmed">{t('builder.forecast_unfinished')}</Text> : <ForecastFacts preview={preview} />}
      </Panel>
      <Panel title={t('builder.reach')}>
        <AudienceCount accountId={campaign.accountId} audience={campaign.audience} />
      </Panel>
    </div>
  );
}
