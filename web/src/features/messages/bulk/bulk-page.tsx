import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../api/session';
import { EmptyState } from '../../../ui/empty-state';
import { LinkButton } from '../../../ui/links';
import { PageHead } from '../../../ui/page-head';
import { QueryError } from '../../../ui/query-error';
import { accountsQuery } from '../../accounts/account-queries';
import { campaignQuery } from '../../campaigns/campaign-queries';
import { MessagesTabs } from '../messages-tabs';
import { bulkOf, emptyBulk } from './bulk-draft';
import { BulkForm } from './bulk-form';
import { BulkList } from './bulk-list';

/** One message to many: written at the top, those of before below. */
export function BulkPage() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const { draft: draftId } = useSearch({ from: '/app/messages/bulk' });
  const accounts = useQuery(accountsQuery);
  const draft = useQuery({ ...campaignQuery(draftId ?? ''), enabled: draftId !== undefined });
  const error = accounts.error ?? draft.error;
  const first = accounts.data?.items[0];
  const open = (id: string | undefined) => void navigate({ to: '/messages/bulk', search: id === undefined ? {} : { draft: id }, replace: true });
  const saved = draftId === undefined ? null : (draft.data ?? null);
  const isReady = accounts.data !== undefined && (draftId === undefined || draft.data !== undefined);
  return (
    <>
      <PageHead title={t('bulk.title')} lead={t(draftId === undefined ? 'bulk.lead' : 'bulk.lead_draft')} docs="user-guide#bulk-messages">
        <MessagesTabs />
      </PageHead>
      {error !== null && <QueryError error={error} retry={() => (accounts.error !== null ? accounts.refetch() : draft.refetch())} />}
      {error === null && !isReady && <Skeleton height={420} />}
      {error === null && isReady && first === undefined && (
        <EmptyState
          art="campaigns"
          title={t('bulk.title')}
          text={t('bulk.no_account')}
          action={may('accounts.manage') ? <LinkButton to="/accounts/connect">{t('bulk.connect')}</LinkButton> : undefined}
        />
      )}
      {error === null && isReady && first !== undefined && may('campaigns.write') && (
        <BulkForm
          key={draftId ?? 'new'}
          saved={saved?.status === 'draft' ? saved : null}
          initial={saved === null ? emptyBulk(first.id) : bulkOf(saved)}
          accounts={accounts.data?.items ?? []}
          onOpen={open}
        />
      )}
      <BulkList />
    </>
  );
}
