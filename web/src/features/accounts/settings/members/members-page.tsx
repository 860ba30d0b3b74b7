import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../api/session';
import { DataTable } from '../../../../ui/data-table';
import { LinkButton } from '../../../../ui/links';
import { PageHead } from '../../../../ui/page-head';
import { QueryError } from '../../../../ui/query-error';
import { accountsQuery } from '../../account-queries';
import { membersQuery } from '../settings-queries';
import { InvitationsPanel } from './invitations-panel';
import { memberColumns } from './member-columns';

/** Who works here, as what, for which accounts; who is invited. */
export function MembersPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery(membersQuery);
  const { data: accounts } = useQuery(accountsQuery);
  const columns = useMemo(() => memberColumns({ t, accounts: accounts?.items ?? [] }), [t, accounts]);
  return (
    <>
      <PageHead
        title={t('settings.members')}
        lead={t('settings_page.members.lead')}
        docs="user-guide#members-and-roles"
        actions={may('members.manage') ? <LinkButton to="/settings/members/invite">{t('settings.invite')}</LinkButton> : undefined}
      />
      {error !== null && data === undefined ? (
        <QueryError error={error} retry={refetch} />
      ) : (
        <Stack gap="lg">
          <DataTable name={t('settings.members')} columns={columns} rows={data?.items} rowId={(row) => row.id} skeletonRows={3} />
          {may('members.manage') && <InvitationsPanel />}
        </Stack>
      )}
      <Outlet />
    </>
  );
}
