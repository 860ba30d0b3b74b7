import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel';
import { AccountSelect } from '../../accounts/account-select';
import { AudienceCount } from '../../audience/audience-count';
import { AudienceSide } from '../../audience/audience-side';
import { ProtectPanel } from '../../audience/protect-panel';
import { errorsBelow } from '../form/errors-below';
import formClasses from '../form/campaign-form.module.css';
import classes from './builder.module.css';
import type { StepProps } from './step-props';

/** What it is called, who sends it, and who gets it. */
export function AudienceStep({ draft: { values, change }, errors, account }: StepProps) {
  const { t } = useTranslation();
  const audience = values.audience;
  const currency = account?.currency ?? 'USD';
  const mediaIds = [...new Set(values.variants.flatMap((variant) => variant.mediaIds))];
  return (
    <div className={classes.split}>
      <div className={classes.stack}>
        <Panel title={t('campaign.basics')}>
          <div className={formClasses.pair}>
            <TextInput
              data-field="name"
              label={t('campaign.name')}
              description={t('campaign.name_hint')}
              value={values.name}
              error={errors.name}
              maxLength={200}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
            <AccountSelect
              data-field="accountId"
              label={t('campaign.account')}
              description={t('campaign.account_hint')}
              allowDeselect={false}
              value={values.accountId}
              error={errors.accountId}
              onChange={(accountId) => accountId !== null && change({ accountId })}
            />
          </div>
        </Panel>
        <Panel title={t('audience.title')}>
          <div className={formClasses.sides} data-field="audience">
            {(['include', 'exclude'] as const).map((kind) => (
              <AudienceSide
                key={kind}
                kind={kind}
                side={audience[kind]}
                accountId={values.accountId}
                currency={currency}
                errors={errorsBelow(errors, `audience.${kind}`)}
                onChange={(side) => change({ audience: { ...audience, [kind]: side } })}
              />
            ))}
          </div>
        </Panel>
        <ProtectPanel value={values.protect} onChange={(protect) => change({ protect })} />
      </div>
      <aside className={classes.aside}>
        <Panel title={t('builder.reach')}>
          <AudienceCount accountId={values.accountId} audience={audience} protect={values.protect} mediaIds={mediaIds} />
        </Panel>
      </aside>
    </div>
  );
}
