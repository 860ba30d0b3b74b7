import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { QueryError } from '../../ui/query-error';
import { AccountCard } from './account-card';
import { accountsQuery } from './account-queries';

/** The state of a queue changes with every message: a look every few seconds is enough for a person. */
const REFRESH_MS = 4_000;

export function AccountsPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery({ ...accountsQuery, refetchInterval: REFRESH_MS });
  const connect = may('accounts.manage') ? <LinkButton to="/accounts/connect">{t('account.connect')}</LinkButton> : undefined;

  return (
    <>
      <PageHead title={t('account.title')} lead={t('account.lead')} actions={data !== undefined && data.items.length > 0 ? connect : undefined} />
      {error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {data === undefined && error === null && (
        <Panel>
          <Skeleton height={18} width="30%" mb="md" />
          <Skeleton height={14} width="60%" mb="lg" />
          <Skeleton height={56} />
        </Panel>
      )}
      {data?.items.length === 0 && <EmptyState title={t('account.empty_title')} text={t('account.empty_text')} action={connect} />}
      <Stack gap="md">
        {data?.items.map((account) => (
          <AccountCard key={account.id} account={account} />
        ))}
      </Stack>
    </>
  );
}
