import { Alert, Button, Skeleton, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useBlocker, useNavigate, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import { Problem } from '../../../api/problem';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
import { PageHead } from '../../../ui/page-head';
import { Panel } from '../../../ui/panel';
import { QueryError } from '../../../ui/query-error';
import { useFieldTexts } from '../../../ui/use-field-texts';
import { useProblemText } from '../../../ui/use-problem-text';
import { accountsQuery } from '../../accounts/account-queries';
import builder from '../builder/builder.module.css';
import { campaignQuery, editCampaign, progressQuery } from '../campaign-queries';
import { errorsBelow } from '../form/errors-below';
import { PhonePreview } from '../form/phone-preview';
import { useSampleFans } from '../form/use-sample-fans';
import { VariantEditor } from '../form/variant-editor';

const COUNTS_EVERY_MS = 3_000;

/** New words for messages that have not left: who gets which variant stays as drawn. */
export function ChangeCampaignPage() {
  const { campaignId } = useParams({ from: '/app/campaigns/$campaignId/change' });
  const { data, error, refetch } = useQuery({ ...campaignQuery(campaignId), refetchOnWindowFocus: false });
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  if (data === undefined) return <Skeleton height={480} radius="lg" />;
  if (data.status === 'draft') return <Navigate to="/campaigns/$campaignId/edit" params={{ campaignId }} search={{ step: 'messages' }} replace />;
  if (data.status === 'completed' || data.status === 'cancelled') return <Navigate to="/campaigns/$campaignId" params={{ campaignId }} replace />;
  return <ChangeForm campaign={data} />;
}

function ChangeForm({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const texts = useFieldTexts();
  const sentence = useProblemText();
  const format = useFormat();
  const [name, setName] = useState(campaign.name);
  // What is being edited, whatever comes in meanwhile.
  const [version] = useState(campaign.version);
  const [variants, setVariants] = useState(() =>
    campaign.variants.map((one) => ({ name: one.name, weightBp: one.weightBp, text: one.text, priceCents: one.priceCents, mediaIds: one.mediaIds })),
  );
  const [position, setPosition] = useState(0);
  const [asking, setAsking] = useState(false);
  const done = useRef(false);
  const initial = useRef(JSON.stringify([name, variants]));
  const changed = JSON.stringify([name, variants]) !== initial.current;
  const { data: accounts } = useQuery(accountsQuery);
  const { data: progress } = useQuery({ ...progressQuery(campaign.id), refetchOnMount: 'always', refetchInterval: COUNTS_EVERY_MS });
  const account = accounts?.items.find((one) => one.id === campaign.accountId);
  const fans = useSampleFans(campaign.accountId, campaign.audience);
  const save = useMutation({
    mutationFn: () =>
      editCampaign(campaign.id, {
        version,
        name: name.trim() || undefined,
        variants: variants.map((one) => ({ name: one.name, text: one.text, priceCents: one.priceCents, mediaIds: one.mediaIds })),
      }),
    onSuccess: async () => {
      done.current = true;
      await queryClient.invalidateQueries({ queryKey: campaignQuery(campaign.id).queryKey });
      notifications.show({ message: t('campaign.change_done') });
      await navigate({ to: '/campaigns/$campaignId', params: { campaignId: campaign.id }, search: { tab: 'messages' } });
    },
    onError: (error) => error instanceof Problem && error.faults.length > 0 && setAsking(false),
  });
  useBlocker({
    shouldBlockFn: () => changed && !done.current && !window.confirm(t('campaign.leave')),
    enableBeforeUnload: () => changed && !done.current,
  });
  const errors = save.error instanceof Problem ? texts(save.error.faults) : {};
  const phase = progress?.phase ?? campaign.phase;
  // Nobody is counted yet, or not everybody.
  const isUndrawn = phase === 'waiting' || phase === 'snapshot';
  const open = progress?.states.open ?? 0;
  const sent = progress?.states.sent ?? 0;

  return (
    <div>
      <PageHead
        title={t('campaign.change_title')}
        lead={progress === undefined ? ' ' : isUndrawn ? t('campaign.change_lead_undrawn') : t('campaign.change_lead', { open, sent })}
        breadcrumb={[
          { label: t('campaign.title'), to: '/campaigns' },
          { label: campaign.name, to: '/campaigns/$campaignId', params: { campaignId: campaign.id } },
        ]}
      />
      <div className={builder.split}>
        <div className={builder.stack}>
          <Panel>
            <TextInput
              label={t('campaign.name')}
              value={name}
              maxLength={200}
              error={errors.name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </Panel>
          <Panel title={t('campaign.variants')}>
            {variants.map((variant, index) => (
              <VariantEditor
                key={index}
                contentOnly
                accountId={campaign.accountId}
                position={index}
                variant={variant}
                currency={account?.currency ?? 'USD'}
                errors={errorsBelow(errors, `variants.${index}`)}
                removable={false}
                variables={fans.sample?.variables ?? []}
                onFocus={() => setPosition(index)}
                onChange={(next) => setVariants(variants.map((one, at) => (at === index ? next : one)))}
                onRemove={() => undefined}
              />
            ))}
          </Panel>
        </div>
        <aside className={builder.aside}>
          <PhonePreview
            accountName={account?.displayName ?? ''}
            currency={account?.currency ?? 'USD'}
            fans={fans}
            variants={variants}
            position={position}
            onPosition={setPosition}
          />
        </aside>
      </div>
      <div role="alert">{save.error !== null && !asking && <Alert mt="md">{sentence(save.error)}</Alert>}</div>
      <div className={builder.foot}>
        <Button
          className={builder.push}
          variant="default"
          onClick={() => void navigate({ to: '/campaigns/$campaignId', params: { campaignId: campaign.id } })}
        >
          {t('action.cancel')}
        </Button>
        <Button disabled={!changed} onClick={() => setAsking(true)}>
          {t('campaign.change_save')}
        </Button>
      </div>
      {asking && (
        <Confirm
          opened
          title={t('campaign.change_confirm_title')}
          facts={[
            { label: t('campaign.fact_open'), value: isUndrawn ? t('campaign.change_everybody') : t('builder.fans', { count: open }) },
            ...(isUndrawn ? [] : [{ label: t('campaign.fact_sent'), value: format.number(sent) }]),
          ]}
          confirmLabel={isUndrawn ? t('campaign.change_confirm_undrawn') : t('campaign.change_confirm', { count: open })}
          pending={save.isPending}
          error={save.error}
          onConfirm={() => save.mutate()}
          onClose={() => setAsking(false)}
        >
          {t('campaign.change_text')}
        </Confirm>
      )}
    </div>
  );
}
