import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/session';
import { accountsQuery } from '../features/accounts/account-queries';
import { runningCampaignsQuery } from '../features/home/home-queries';
import { threadCountsQuery } from '../features/messages/thread-queries';
import type { Section } from './sections';

interface SectionCount {
  value: number;
  tone: 'running' | 'person' | 'new';
  label: string;
}

const NEEDS_A_PERSON = ['login_needed', 'restricted', 'disconnected'];

/** Conversations nobody has read, campaigns that run, accounts that need a person. */
export function useSectionCounts(): Partial<Record<Section['key'], SectionCount>> {
  const { t } = useTranslation();
  const may = useMay();
  const { data: campaigns } = useQuery({ ...runningCampaignsQuery, enabled: may('campaigns.read') });
  const { data: accounts } = useQuery({ ...accountsQuery, enabled: may('accounts.read') });
  const { data: threads } = useQuery({ ...threadCountsQuery(), enabled: may('messages.read') });
  const running = campaigns?.items.length ?? 0;
  const stuck = accounts?.items.filter(({ sender }) => NEEDS_A_PERSON.includes(sender.state)).length ?? 0;
  const unread = threads?.unread ?? 0;
  return {
    inbox: { value: unread, tone: 'new', label: t('nav.count_unread', { count: unread }) },
    campaigns: { value: running, tone: 'running', label: t('nav.count_running', { count: running }) },
    accounts: { value: stuck, tone: 'person', label: t('nav.count_person', { count: stuck }) },
  };
}
