import { IconInbox, IconMessage2, IconUser } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../../contracts/api/page';
import type { CampaignSummary } from '../../../contracts/campaigns/campaign';
import type { Fan } from '../../../contracts/fans/fan';
import { request } from '../api/request';
import { useMay } from '../api/session';
import { threadText } from '../features/messages/inbox-search';
import type { Command } from './use-palette-commands';

const SHOWN = 5;
const FROM_LETTERS = 2;

/** Fans and campaigns whose name has what was typed. */
export function useFoundCommands(typed: string): { commands: Command[]; isLoading: boolean } {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const isAsked = typed.length >= FROM_LETTERS;
  const query = { search: typed, limit: SHOWN };
  const campaigns = useQuery({
    queryKey: ['campaigns', 'found', typed],
    queryFn: ({ signal }) => request<Page<CampaignSummary>>('GET', '/campaigns', { query, signal }),
    enabled: isAsked && may('campaigns.read'),
    placeholderData: keepPreviousData,
  });
  const fans = useQuery({
    queryKey: ['fans', 'found', typed],
    queryFn: ({ signal }) => request<Page<Fan>>('GET', '/fans', { query, signal }),
    enabled: isAsked && may('fans.read'),
    placeholderData: keepPreviousData,
  });
  if (!isAsked) return { commands: [], isLoading: false };
  return {
    isLoading: campaigns.isFetching || fans.isFetching,
    commands: [
      ...(campaigns.data?.items ?? []).map((one): Command => ({
        key: one.id,
        group: 'found',
        label: one.name,
        hint: t(`campaign.status.${one.status}`),
        icon: IconMessage2,
        run: () => void navigate({ to: '/campaigns/$campaignId', params: { campaignId: one.id }, search: {} }),
      })),
      ...(may('messages.read') ? (fans.data?.items ?? []) : []).map((one): Command => ({
        key: `thread-${one.id}`,
        group: 'found',
        label: one.displayName ?? one.username ?? one.platformFanId,
        hint: t('palette.thread'),
        icon: IconInbox,
        isPersonal: true,
        run: () => void navigate({ to: '/messages', search: { thread: threadText({ accountId: one.accountId, fanId: one.id }) } }),
      })),
      ...(fans.data?.items ?? []).map((one): Command => ({
        key: one.id,
        group: 'found',
        label: one.displayName ?? one.username ?? one.platformFanId,
        hint: t('palette.fan'),
        icon: IconUser,
        isPersonal: true,
        run: () => void navigate({ to: '/fans/$fanId', params: { fanId: one.id }, search: {} }),
      })),
    ],
  };
}
