import { Button, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../accounts/account-select';
import type { Account } from '../../../../../contracts/accounts/account';
import type { Audience } from '../../../../../contracts/accounts/audience';
import { ruleProblem } from '../../../../../contracts/accounts/audience-rule';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import type { CampaignDraft } from '../../../../../contracts/campaigns/draft';
import { useMay } from '../../../api/session';
import { MomentInput } from '../../../ui/moment-input';
import { Panel } from '../../../ui/panel';
import { AudienceCount } from '../../audience/audience-count';
import { AudienceSide } from '../../audience/audience-side';
import { PaceField } from '../../audience/pace-field';
import { ProtectPanel } from '../../audience/protect-panel';
import builder from '../../campaigns/builder/builder.module.css';
import { LaunchDialog } from '../../campaigns/detail/launch-dialog';
import form from '../../campaigns/form/campaign-form.module.css';
import { errorsBelow } from '../../campaigns/form/errors-below';
import { MessageFields } from '../../campaigns/form/message-fields';
import { PhonePreview } from '../../campaigns/form/phone-preview';
import { useSampleFans } from '../../campaigns/form/use-sample-fans';
import { DeliveryField } from './delivery-field';
import { TakesText } from './takes-text';
import { useBulkDraft } from './use-bulk-draft';

interface BulkFormProps {
  /** The draft that is open; null for a new one. */
  saved: Campaign | null;
  initial: CampaignDraft;
  accounts: readonly Account[];
  /** Opens a draft by its id, or a new one. */
  onOpen: (id: string | undefined) => void;
}

/** To whom, what, when, whom to leave alone; beside it the message as a fan sees it and how many it reaches. */
export function BulkForm({ saved, initial, accounts, onOpen }: BulkFormProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [values, setValues] = useState(initial);
  const [{ count, isSettled }, setCounted] = useState<{ count: number | undefined; isSettled: boolean }>({ count: undefined, isSettled: false });
  const onCount = useCallback((eligible: number | undefined, settled: boolean) => setCounted({ count: eligible, isSettled: settled }), []);
  const change = (part: Partial<CampaignDraft>) => setValues((before) => ({ ...before, ...part }));
  const draft = useBulkDraft({ saved, values, onOpen });
  const { errors } = draft;
  const account = accounts.find(({ id }) => id === values.accountId);
  const currency = account?.currency ?? 'USD';
  const variant = values.variants[0]!;
  const [asked] = useDebouncedValue(JSON.stringify(finished(values.audience)), 300);
  const fans = useSampleFans(values.accountId, JSON.parse(asked) as Audience);
  const { audience } = values;

  return (
    <div className={builder.split}>
      <div className={builder.stack}>
        <Panel title={t('bulk.audience')}>
          {accounts.length > 1 && (
            <AccountSelect
              mb="md"
              maw={360}
              label={t('bulk.account')}
              allowDeselect={false}
              value={values.accountId}
              error={errors.accountId}
              onChange={(accountId) => accountId !== null && change({ accountId })}
            />
          )}
          <div className={form.sides}>
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
        <Panel title={t('bulk.message')}>
          <MessageFields
            accountId={values.accountId}
            content={variant}
            currency={currency}
            errors={errorsBelow(errors, 'variants.0')}
            variables={fans.sample?.variables ?? []}
            field="variants.0.text"
            minRows={5}
            onChange={(part) => change({ variants: [{ ...variant, ...part }] })}
          />
        </Panel>
        <ProtectPanel value={values.protect} onChange={(protect) => change({ protect })} />
        <Panel title={t('bulk.when')}>
          <div className={form.pair}>
            <MomentInput
              label={t('bulk.starts')}
              description={t('bulk.starts_hint')}
              value={values.startAt}
              error={errors.startAt}
              onChange={(startAt) => change({ startAt })}
            />
            <MomentInput
              label={t('bulk.expires')}
              description={t('bulk.expires_hint')}
              value={values.expiresAt}
              error={errors.expiresAt}
              onChange={(expiresAt) => change({ expiresAt })}
            />
            {values.delivery === 'each' && <PaceField paceBp={values.paceBp} onChange={(paceBp) => change({ paceBp })} />}
          </div>
          <DeliveryField
            value={values.delivery}
            error={errors.delivery}
            count={count}
            limitPerMinute={account?.sender.limitPerMinute ?? null}
            paceBp={values.paceBp}
            maxRecipients={account?.capabilities.massMessage?.maxRecipients ?? null}
            text={variant.text}
            onChange={(delivery) => change({ delivery })}
          />
        </Panel>
      </div>
      <aside className={builder.aside}>
        <div className={builder.stack}>
          <Panel title={t('bulk.reach')}>
            <AudienceCount accountId={values.accountId} audience={audience} protect={values.protect} mediaIds={variant.mediaIds} onCount={onCount} />
            <TakesText
              count={count}
              limitPerMinute={account?.sender.limitPerMinute ?? null}
              paceBp={values.paceBp}
              maxRecipients={values.delivery === 'native' ? (account?.capabilities.massMessage?.maxRecipients ?? null) : null}
              startAt={values.startAt}
              expiresAt={values.expiresAt}
            />
            {may('campaigns.launch') ? (
              <Button
                fullWidth
                mt="md"
                leftSection={<IconSend size={16} aria-hidden="true" />}
                disabled={!isSettled || count === undefined || count === 0}
                loading={draft.isSaving}
                onClick={draft.send}
              >
                {!isSettled || count === undefined
                  ? t('campaign.launch_counting')
                  : t(values.startAt === null ? 'bulk.send' : 'bulk.schedule', { count })}
              </Button>
            ) : (
              <Text mt="md">{t('bulk.may_not')}</Text>
            )}
            <Button fullWidth mt="xs" variant="default" disabled={draft.isSaving} onClick={draft.keep}>
              {t('bulk.save')}
            </Button>
            {saved !== null && (
              <Button fullWidth mt="xs" variant="subtle" onClick={draft.remove}>
                {t('bulk.delete')}
              </Button>
            )}
            <div role="alert">
              {draft.problem !== null && (
                <Text mt="sm" size="sm" c="var(--hz-person)">
                  {draft.problem}
                </Text>
              )}
            </div>
          </Panel>
          <PhonePreview
            accountName={account?.displayName ?? ''}
            currency={currency}
            fans={fans}
            variants={values.variants}
            position={0}
            onPosition={() => undefined}
          />
        </div>
      </aside>
      {draft.asking !== null && <LaunchDialog campaign={draft.asking} account={account} onClose={draft.close} />}
    </div>
  );
}

/** Unfinished filters are left out, as they are in the count. */
function finished({ include, exclude }: Audience): Audience {
  const side = (one: Audience['include']) => ({ ...one, filters: one.filters.filter((rule) => ruleProblem(rule) === null) });
  return { include: side(include), exclude: side(exclude) };
}
