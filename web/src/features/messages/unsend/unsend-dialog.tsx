import { NumberInput, Radio, Select, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnsendInput, UnsendPreview } from '../../../../../contracts/messaging/unsend';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
import { startUnsend, unsendPreviewQuery } from './unsend-queries';

const MOST_MINUTES = 43_200;

/** What is to be taken back: one message, or those of a campaign. */
export type UnsendTarget =
  | { kind: 'message'; accountId: string; messageId: string }
  | { kind: 'campaign'; campaignId: string; name: string; variants: readonly { id: string; name: string }[] };

/** Asked before anything is taken back: how many can be, how many were bought, how long it takes; now, or by timer. */
export function UnsendDialog({ target, onClose }: { target: UnsendTarget; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [variantId, setVariantId] = useState<string | null>(null);
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [minutes, setMinutes] = useState<number | string>(60);
  const isWhole = typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
  const later = when === 'later';
  const which: UnsendInput =
    target.kind === 'message'
      ? { accountId: target.accountId, messageId: target.messageId }
      : { campaignId: target.campaignId, ...(variantId === null ? {} : { variantId }) };
  const input: UnsendInput = later && isWhole ? { ...which, afterMinutes: minutes } : which;
  const { data: preview, error } = useQuery({
    ...unsendPreviewQuery(later ? { ...which, afterMinutes: 60 } : which),
    placeholderData: keepPreviousData,
  });
  const facts = useFacts(preview, later, target.kind === 'message');
  const start = useMutation({
    mutationFn: () => startUnsend(input),
    onSuccess: async () => {
      notifications.show({ message: t(later ? 'unsend.timer_set' : 'unsend.started') });
      onClose();
      await Promise.all([
        client.invalidateQueries({ queryKey: ['unsends'] }),
        client.invalidateQueries({ queryKey: ['campaigns'] }),
        client.invalidateQueries({ queryKey: ['campaign'] }),
        client.invalidateQueries({ queryKey: ['threads'] }),
      ]);
    },
  });
  const count = preview === undefined ? 0 : preview.unsendable + preview.settling;
  const touched = count + (preview?.waiting ?? 0);

  return (
    <Confirm
      opened
      title={target.kind === 'message' ? t('unsend.title_message') : t('unsend.title_campaign', { name: target.name })}
      confirmLabel={later ? t('unsend.do_later') : target.kind === 'message' ? t('unsend.do_message') : t('unsend.do', { count })}
      tone="danger"
      pending={start.isPending}
      error={start.error ?? error}
      disabled={preview === undefined || (later ? !isWhole : touched === 0)}
      onConfirm={() => start.mutate()}
      onClose={onClose}
      facts={facts}
      consequences={[
        ...(preview?.cancelsCampaign && !later ? [t('unsend.cancels')] : []),
        ...(variantId !== null && !later ? [t('unsend.goes_on')] : []),
        ...(preview !== undefined && touched === 0 && !later ? [t('unsend.nothing')] : []),
        t('unsend.seen', { count: target.kind === 'message' ? 1 : count }),
      ]}
    >
      <Stack gap="sm">
        {target.kind === 'campaign' && target.variants.length > 1 && (
          <Select
            label={t('unsend.which')}
            value={variantId ?? 'all'}
            allowDeselect={false}
            data={[
              { value: 'all', label: t('unsend.all') },
              ...target.variants.map(({ id, name }) => ({ value: id, label: t('unsend.variant', { name }) })),
            ]}
            onChange={(value) => setVariantId(value === 'all' ? null : value)}
          />
        )}
        <Radio.Group label={t('unsend.when')} value={when} onChange={(value) => setWhen(value === 'later' ? 'later' : 'now')}>
          <Stack gap={6} mt={4}>
            <Radio value="now" label={t('unsend.now')} />
            <Radio value="later" label={t('unsend.later')} />
          </Stack>
        </Radio.Group>
        {later && (
          <NumberInput
            label={t('unsend.minutes')}
            value={minutes}
            min={1}
            max={MOST_MINUTES}
            allowDecimal={false}
            error={isWhole ? undefined : t('unsend.minutes_bad')}
            onChange={setMinutes}
          />
        )}
        <span>
          {later
            ? t(target.kind === 'message' ? 'unsend.text_later_message' : 'unsend.text_later')
            : t('unsend.text_now', { count: target.kind === 'message' ? 1 : count })}
        </span>
      </Stack>
    </Confirm>
  );
}

function useFacts(preview: UnsendPreview | undefined, later: boolean, isOne: boolean) {
  const { t } = useTranslation();
  const format = useFormat();
  if (preview === undefined) return [{ label: t(isOne ? 'unsend.fact_window' : 'unsend.fact_can'), value: '…' }];
  const some = (label: string, count: number) => (count > 0 ? [{ label, value: format.number(count) }] : []);
  return [
    ...(isOne ? [] : [{ label: t('unsend.fact_can'), value: format.number(preview.unsendable) }]),
    ...some(t('unsend.fact_bought', { count: preview.bought }), preview.bought),
    ...some(t('unsend.fact_late'), preview.tooLate),
    ...some(t('unsend.fact_waiting'), preview.waiting),
    ...some(t('unsend.fact_settling'), preview.settling),
    ...(!later && preview.aboutMs !== null && preview.aboutMs >= 1_000
      ? [{ label: t('unsend.fact_time'), value: format.duration(preview.aboutMs) }]
      : []),
    {
      label: t('unsend.fact_window'),
      value: preview.windowMs === null ? t('unsend.window_open') : t('unsend.window', { time: format.duration(preview.windowMs) }),
    },
  ];
}
