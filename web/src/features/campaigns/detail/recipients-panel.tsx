import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconDownload, IconMessageCircle } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import type { Recipient } from '../../../../../contracts/campaigns/outcome';
import { REASON_CODES, type ReasonCode } from '../../../../../contracts/messaging/reason-codes';
import { address } from '../../../api/request';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { CursorPager } from '../../../ui/cursor-pager';
import { DataTable } from '../../../ui/data-table';
import { LinkAnchor } from '../../../ui/links';
import { QueryError } from '../../../ui/query-error';
import { StatusBadge } from '../../../ui/status-badge';
import { columnsOf } from '../../../ui/table-features';
import { useCursorPages } from '../../../ui/use-cursor-pages';
import { threadText } from '../../messages/inbox-search';
import { recipientsQuery } from '../campaign-queries';
import { reasonLook } from './reason-groups';

interface RecipientsPanelProps {
  campaign: Campaign;
  currency: string;
  filters: { reason?: ReasonCode; variantId?: string };
}

const PAGE_SIZE = 50;
const column = columnsOf<Recipient>();

/** Everybody the campaign is for, one row a fan, filtered by the address of the page. */
export function RecipientsPanel({ campaign, currency, filters: { reason, variantId } }: RecipientsPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const mayReadMessages = may('messages.read');
  const navigate = useNavigate();
  const pages = useCursorPages(`${reason ?? ''} ${variantId ?? ''}`);
  const { data, error, refetch, isFetching } = useQuery({
    ...recipientsQuery(campaign.id, { reason, variantId, cursor: pages.cursor, limit: PAGE_SIZE }),
    placeholderData: keepPreviousData,
  });
  const show = (change: { reason?: ReasonCode; variantId?: string }) =>
    void navigate({ to: '/campaigns/$campaignId', params: { campaignId: campaign.id }, search: { tab: 'recipients', reason, variantId, ...change } });

  const columns = useMemo(() => {
    const names = new Map(campaign.variants.map((variant) => [variant.id, variant.name]));
    const time = (at: string | null) => (at === null ? '–' : <Ago at={at} />);
    return column.columns([
      column.display({
        id: 'fan',
        header: t('campaign.column.fan'),
        cell: ({ row: { original: fan } }) => (
          <LinkAnchor to="/fans/$fanId" params={{ fanId: fan.fanId }} data-personal>
            {fan.displayName ?? fan.username ?? fan.platformFanId ?? t('fan.unnamed')}
          </LinkAnchor>
        ),
      }),
      column.display({
        id: 'state',
        header: t('campaign.column.state'),
        cell: ({ row: { original: fan } }) => (
          <div style={{ minWidth: 180 }}>
            <StatusBadge tone={reasonLook(fan.reason).tone}>{t(`campaign.fan_state.${reasonLook(fan.reason).word}`)}</StatusBadge>
            <Text size="sm" c="dimmed">
              {t(`reasons.${fan.reason}`)} {fan.nextAt !== null && <Ago at={fan.nextAt} />}
            </Text>
          </div>
        ),
        meta: { stacked: true },
      }),
      column.display({
        id: 'variant',
        header: t('campaign.column.variant'),
        cell: ({ row: { original: fan } }) => (fan.variantId === null ? t('campaign.holdout') : names.get(fan.variantId)),
      }),
      column.display({ id: 'sent', header: t('campaign.column.sent_at'), cell: ({ row: { original: fan } }) => time(fan.sentAt) }),
      column.display({
        id: 'read',
        header: t('campaign.column.read_at'),
        cell: ({ row: { original: fan } }) => time(fan.readAt),
        meta: { wideOnly: true },
      }),
      column.display({
        id: 'replied',
        header: t('campaign.column.replied_at'),
        cell: ({ row: { original: fan } }) => time(fan.repliedAt),
        meta: { wideOnly: true },
      }),
      column.display({
        id: 'revenue',
        header: t('campaign.column.revenue'),
        cell: ({ row: { original: fan } }) => (fan.revenueCents === null ? '–' : format.money(fan.revenueCents, currency)),
        meta: { numeric: true },
      }),
      ...(mayReadMessages
        ? [
            column.display({
              id: 'conversation',
              header: '',
              cell: ({ row: { original: fan } }) => (
                <LinkAnchor
                  to="/messages"
                  search={{ thread: threadText({ accountId: campaign.accountId, fanId: fan.fanId }) }}
                  title={t('inbox.open_thread')}
                  aria-label={t('inbox.open_thread')}
                >
                  <IconMessageCircle size={17} stroke={1.7} aria-hidden="true" />
                </LinkAnchor>
              ),
            }),
          ]
        : []),
    ]);
  }, [campaign.accountId, campaign.variants, currency, format, mayReadMessages, t]);

  return (
    <Stack gap="sm">
      <Group gap="sm" align="end">
        <Select
          label={t('campaign.filter_reason')}
          placeholder={t('campaign.filter_any')}
          clearable
          searchable
          w={{ base: '100%', xs: 360 }}
          value={reason ?? null}
          data={REASON_CODES.map((code) => ({ value: code, label: t(`reasons.${code}`) }))}
          clearButtonProps={{ 'aria-label': t('action.remove') }}
          onChange={(value) => show({ reason: REASON_CODES.find((code) => code === value) })}
        />
        <Select
          label={t('campaign.filter_variant')}
          placeholder={t('campaign.filter_any')}
          clearable
          value={variantId ?? null}
          data={[
            ...campaign.variants.map((variant) => ({ value: variant.id, label: t('campaign.variant', { name: variant.name }) })),
            { value: 'holdout', label: t('campaign.holdout') },
          ]}
          clearButtonProps={{ 'aria-label': t('action.remove') }}
          onChange={(value) => show({ variantId: value ?? undefined })}
        />
        {may('fans.export') && (
          <Button
            component="a"
            href={address(`/campaigns/${campaign.id}/recipients.csv`, { reason, variantId })}
            download
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            {t('campaign.csv')}
          </Button>
        )}
      </Group>
      {error !== null && data === undefined ? (
        <QueryError error={error} retry={refetch} />
      ) : (
        <DataTable
          name={t('campaign.tab.recipients')}
          columns={columns}
          rows={data?.items}
          rowId={(row) => row.fanId}
          refreshing={isFetching && data !== undefined}
          empty={t('campaign.recipients_none')}
          footer={<CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />}
        />
      )}
    </Stack>
  );
}
