import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/session';
import { accountsQuery } from '../features/accounts/account-queries';
import { runningCampaignsQuery } from '../features/home/home-queries';
import type { Section } from './sections';

interface SectionCount {
  value: number;
  tone: 'running' | 'person';
  label: string;
}

const NEEDS_A_PERSON = ['login_needed', 'restricted', 'disconnected'];

/** Campaigns that run, accounts that need a person. */
export function useSectionCounts(): Partial<Record<Section['key'], SectionCount>> {
  const { t } = useTranslation();
  const may = useMay();
  const { data: campaigns } = useQuery({ ...runningCampaignsQuery, enabled: may('campaigns.read') });
  const { data: accounts } = useQuery({ ...accountsQuery, enabled: may('accounts.read') });
  const running = campaigns?.items.length ?? 0;
  const stuck = accounts?.items.filter(({ sender }) => NEEDS_A_PERSON.includes(sender.state)).length ?? 0;
  return {
    campaigns: { value: running, tone: 'running', label: t('nav.count_running', { count: running }) },
    accounts: { value: stuck, tone: 'person', label: t('nav.count_person', { count: stuck }) },
  };
}
