import { Text } from '@mantine/core';
import { IconTrophy } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../contracts/accounts/account';
import type { CampaignSummary } from '../../../../contracts/campaigns/campaign';
import type { CampaignFigures } from '../../../../contracts/campaigns/campaign-list';
import { useFormat } from '../../i18n/use-format';
import { Ago } from '../../ui/ago';
import { LinkAnchor } from '../../ui/links';
import { Progress } from '../../ui/progress';
import { columnsOf } from '../../ui/table-features';
import { CampaignStatusBadge } from './campaign-status-badge';

const column = columnsOf<CampaignSummary>();
const COUNTS = ['sent', 'held', 'skipped', 'failed'] as const;

/** A line of the list: the campaign, where it stands in a sentence, how far, how it went, from when to when. */
export function useCampaignColumns(accounts: readonly Account[] | undefined, figures: readonly CampaignFigures[] | undefined) {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const byId = new Map((figures ?? []).map((one) => [one.campaignId, one]));
    const accountOf = new Map((accounts ?? []).map((one) => [one.id, one]));
    const when = (at: string | null) =>
      at === null ? (
        '–'
      ) : (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Ago at={at} />
        </span>
      );
    const number = (value: number | undefined) => (value === undefined ? '–' : format.number(value));
    return column.columns([
      column.display({
        id: 'name',
        header: t('campaign.column.name'),
        cell: ({ row: { original: campaign } }) => (
          <div style={{ minWidth: 170 }}>
            {campaign.status === 'draft' ? (
              <LinkAnchor to="/campaigns/$campaignId/edit" params={{ campaignId: campaign.id }} fw={500}>
                {campaign.name || t('builder.unnamed')}
              </LinkAnchor>
            ) : (
              <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: campaign.id }} fw={500}>
                {campaign.name}
              </LinkAnchor>
            )}
            <Text size="sm" c="dimmed">
              {accountOf.get(campaign.accountId)?.displayName}
            </Text>
          </div>
        ),
        meta: { fixed: true, sortKey: 'name' },
      }),
      column.display({
        id: 'status',
        header: t('campaign.column.state'),
        cell: ({ row: { original: campaign } }) => (
          <div style={{ minWidth: 150 }}>
            <CampaignStatusBadge status={campaign.status} />
            <Text size="sm" c="dimmed">
              <RowSentence campaign={campaign} figures={byId.get(campaign.id)} />
            </Text>
          </div>
        ),
        meta: { sortKey: 'status' },
      }),
      column.display({
        id: 'progress',
        header: t('campaign.progress'),
        cell: ({ row: { original: campaign } }) => {
          const one = byId.get(campaign.id);
          if (one === undefined || one.recipients === 0) return '–';
          const total = one.recipients - one.states.holdout;
          const done = total - one.states.open;
          return (
            <div style={{ minWidth: 130 }}>
              <Progress
                label={t('campaign.progress')}
                done={done}
                total={total}
                tone={one.states.open === 0 ? 'done' : campaign.status === 'paused' ? 'waiting' : 'running'}
                words={t('campaign.progress_short', { done: format.number(done), total: format.number(total) })}
              />
            </div>
          );
        },
      }),
      column.display({
        id: 'fans',
        header: t('campaign.column.recipients'),
        cell: ({ row: { original: campaign } }) => (campaign.recipients === null ? '–' : format.number(campaign.recipients)),
        // How many of how many stands under the progress.
        meta: { numeric: true, sortKey: 'fans', wideOnly: true, hidden: true },
      }),
      ...COUNTS.map((name) =>
        column.display({
          id: name,
          header: t(`campaign.column.${name}`),
          cell: ({ row: { original: campaign } }) => {
            const one = byId.get(campaign.id);
            return number(name === 'held' ? one?.held : one?.states[name]);
          },
          meta: { numeric: true, wideOnly: true, hidden: name !== 'failed' },
        }),
      ),
      column.display({
        id: 'winner',
        header: t('campaign.column.winner'),
        cell: ({ row: { original: campaign } }) => {
          const { winner, leading } = byId.get(campaign.id) ?? {};
          if (!winner)
            return leading ? (
              <span title={t('campaign.leading_hint')} style={{ color: 'var(--hz-text-soft)', whiteSpace: 'nowrap' }}>
                {t('campaign.leading', { name: leading.name })}
              </span>
            ) : (
              '–'
            );
          return (
            <span style={{ whiteSpace: 'nowrap' }}>
              <IconTrophy size={14} aria-hidden="true" style={{ verticalAlign: '-2px', color: 'var(--hz-done)' }} /> {winner.name}
            </span>
          );
        },
        meta: { wideOnly: true },
      }),
      column.display({
        id: 'revenue',
        header: t('campaign.column.revenue'),
        cell: ({ row: { original: campaign } }) => {
          const cents = byId.get(campaign.id)?.revenueCents;
          return cents === undefined || cents === null ? '–' : format.money(cents, accountOf.get(campaign.accountId)?.currency ?? 'USD');
        },
        meta: { numeric: true, wideOnly: true },
      }),
      column.display({
        id: 'starts',
        header: t('campaign.column.starts'),
        cell: ({ row: { original: campaign } }) => when(campaign.startedAt ?? campaign.startAt),
        meta: { sortKey: 'starts', wideOnly: true },
      }),
      column.display({
        id: 'ends',
        header: t('campaign.column.ends'),
        cell: ({ row: { original: campaign } }) => when(campaign.finishedAt ?? byId.get(campaign.id)?.endAt ?? null),
        meta: { sortKey: 'ends', wideOnly: true },
      }),
    ]);
  }, [accounts, figures, format, t]);
}

/** In a few words what the badge does not say: what it waits for, or how long it goes on. */
function RowSentence({ campaign, figures }: { campaign: CampaignSummary; figures: CampaignFigures | undefined }) {
  const { t } = useTranslation();
  switch (campaign.status) {
    case 'draft':
      return (
        <>
          {t('campaign.row.draft')} <Ago at={campaign.updatedAt} />
        </>
      );
    case 'scheduled':
      return campaign.startAt === null ? t('campaign.row.starting') : <Ago at={campaign.startAt} />;
    case 'running':
      if (figures?.accountHeld != null) return t('campaign.row.account_held');
      if (figures !== undefined && figures.endAt !== null)
        return (
          <>
            {t('campaign.row.ends')} <Ago at={figures.endAt} />
          </>
        );
      return t(`campaign.row.${campaign.phase === 'measuring' || campaign.phase === 'testing' ? 'testing' : 'running'}`);
    case 'paused':
      return t('campaign.row.paused');
    case 'completed':
    case 'cancelled':
      return campaign.finishedAt === null ? null : <Ago at={campaign.finishedAt} />;
  }
}
