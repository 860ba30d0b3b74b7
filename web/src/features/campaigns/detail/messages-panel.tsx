import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { LinkButton } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import builder from '../builder/builder.module.css';
import { MediaStrip } from '../../media/media-strip';
import { PhonePreview } from '../form/phone-preview';
import { useSampleFans } from '../form/use-sample-fans';

const FULL_SHARE_BP = 10_000;
const UNDER_WAY: readonly string[] = ['scheduled', 'running', 'paused'];

/** What each variant says, as real fans read it, and the rules by which they are compared. */
export function MessagesPanel({ campaign, account }: { campaign: Campaign; account: Account | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayEdit = useMay()('campaigns.write') && UNDER_WAY.includes(campaign.status);
  const [position, setPosition] = useState(0);
  const fans = useSampleFans(campaign.accountId, campaign.audience);
  const currency = account?.currency ?? 'USD';
  return (
    <div className={builder.split}>
      <div className={builder.stack}>
        {mayEdit && (
          <div>
            <LinkButton to="/campaigns/$campaignId/change" params={{ campaignId: campaign.id }} variant="default">
              {t('campaign.change_messages')}
            </LinkButton>
          </div>
        )}
        {campaign.variants.map((variant) => (
          <Panel
            key={variant.id}
            title={t('campaign.variant', { name: variant.name })}
            aside={
              <Text c="dimmed" className="tabular">
                {format.percent(variant.weightBp / FULL_SHARE_BP, 0)}
                {variant.priceCents > 0 && ` · ${format.money(variant.priceCents, currency)}`}
                {variant.mediaIds.length > 0 && ` · ${t('campaign.preview_media', { count: variant.mediaIds.length })}`}
              </Text>
            }
          >
            <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} data-personal>
              {variant.text}
            </Text>
            <MediaStrip ids={variant.mediaIds} locked={variant.priceCents > 0} />
          </Panel>
        ))}
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
      </div>
      <aside className={builder.aside}>
        <PhonePreview
          accountName={account?.displayName ?? ''}
          currency={currency}
          fans={fans}
          variants={campaign.variants}
          position={position}
          onPosition={setPosition}
        />
      </aside>
    </div>
  );
}
