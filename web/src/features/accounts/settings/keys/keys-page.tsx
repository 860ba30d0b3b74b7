import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../../../../../../contracts/accounts/member';
import { request } from '../../../../api/request';
import { Confirm } from '../../../../ui/confirm';
import { DataTable } from '../../../../ui/data-table';
import { EmptyState } from '../../../../ui/empty-state';
import { LinkButton } from '../../../../ui/links';
import { PageHead } from '../../../../ui/page-head';
import { QueryError } from '../../../../ui/query-error';
import { useNow } from '../../../../ui/use-now';
import { apiKeysQuery } from '../settings-queries';
import { keyColumns } from './key-columns';

/** Keys for programs: made here, shown once, revoked at any time. */
export function KeysPage() {
  const { t } = useTranslation();
  const nowMs = useNow();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(apiKeysQuery);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const revoke = useMutation({
    mutationFn: (key: ApiKey) => request('DELETE', `/api-keys/${key.id}`),
    onSuccess: async (_answer, key) => {
      await queryClient.invalidateQueries({ queryKey: apiKeysQuery.queryKey });
      notifications.show({ message: t('settings_page.keys.revoked', { name: key.name }) });
      setRevoking(null);
    },
  });
  const columns = useMemo(() => keyColumns({ t, nowMs, onRevoke: setRevoking }), [t, nowMs]);
  const make = <LinkButton to="/settings/api-keys/new">{t('settings.make_key')}</LinkButton>;
  const isEmpty = data?.items.length === 0;
  return (
    <>
      <PageHead title={t('settings.keys')} lead={t('settings.keys_hint')} actions={isEmpty ? undefined : make} docs="api" />
      {error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {isEmpty && <EmptyState art="keys" title={t('settings_page.keys.none_title')} text={t('settings_page.keys.none')} action={make} />}
      {!isEmpty && (data !== undefined || error === null) && (
        <DataTable name={t('settings.keys')} columns={columns} rows={data?.items} rowId={(row) => row.id} skeletonRows={3} />
      )}
      <Confirm
        opened={revoking !== null}
        title={t('settings_page.keys.revoke_title', { name: revoking?.name ?? '' })}
        confirmLabel={t('settings_page.keys.revoke')}
        tone="danger"
        pending={revoke.isPending}
        error={revoke.error}
        onConfirm={() => revoking !== null && revoke.mutate(revoking)}
        onClose={() => setRevoking(null)}
      >
        <Text inherit>{t('settings_page.keys.revoke_text')}</Text>
      </Confirm>
      <Outlet />
    </>
  );
}
