import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import { useMay } from '../../../api/session';
import { DataTable } from '../../../ui/data-table';
import { LinkAnchor } from '../../../ui/links';
import { QueryError } from '../../../ui/query-error';
import { columnsOf } from '../../../ui/table-features';
import { accountsQuery } from '../account-queries';
import { clockOf } from '../clock-of';
import { QuietHoursDialog } from './quiet-hours-dialog';
import classes from './section.module.css';

const column = columnsOf<Account>();

/** When each account keeps quiet; changed here for several, or where the account's pace is. */
export function QuietHoursPanel() {
  const { t } = useTranslation();
  const may = useMay();
  const [setting, setSetting] = useState(false);
  const { data, error, refetch } = useQuery(accountsQuery);
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'account',
          header: t('account.display_name'),
          cell: ({ row: { original: account } }) => (
            <LinkAnchor to="/accounts/$accountId" params={{ accountId: account.id }} search={{ tab: 'sending' }} fw={500}>
              {account.displayName}
            </LinkAnchor>
          ),
        }),
        column.display({
          id: 'hours',
          header: t('settings_page.limits.hours'),
          cell: ({ row: { original: account } }) =>
            account.quietHours === null
              ? t('account.quiet_none')
              : `${clockOf(account.quietHours.startMinute)}–${clockOf(account.quietHours.endMinute)}`,
        }),
        column.display({ id: 'zone', header: t('account.zone'), cell: ({ row: { original: account } }) => account.timeZone }),
      ]),
    [t],
  );
  const accounts = data?.items ?? [];
  return (
    <section>
      <Group justify="space-between" align="end" gap="sm" mb="sm">
        <div>
          <h2 className={classes.title}>{t('settings_page.limits.quiet_title')}</h2>
          <Text c="dimmed" maw="36rem">
            {t('settings_page.limits.quiet_lead')}
          </Text>
        </div>
        {may('accounts.manage') && accounts.length > 0 && (
          <Button variant="default" onClick={() => setSetting(true)}>
            {t('settings_page.limits.set')}
          </Button>
        )}
      </Group>
      {error !== null && data === undefined ? (
        <QueryError error={error} retry={refetch} />
      ) : (
        <DataTable
          name={t('settings_page.limits.quiet_title')}
          columns={columns}
          rows={data?.items}
          rowId={(row) => row.id}
          empty={t('account.empty_title')}
          skeletonRows={2}
        />
      )}
      {setting && <QuietHoursDialog accounts={accounts} onClose={() => setSetting(false)} />}
    </section>
  );
}
