import { EXPORT_COLUMNS, MONEY_COLUMNS } from '../../../../../contracts/fans/names';
import { Button, Checkbox, Group, SimpleGrid, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportQuery } from '../../../../../contracts/fans/export';
import { useMay } from '../../../api/session';
import { Confirm } from '../../../ui/confirm';
import { accountsQuery } from '../../accounts/account-queries';
import { AccountSelect } from '../../accounts/account-select';
import { startExport } from '../fan-queries';

interface ExportDialogProps {
  /** Which fans: by their ids, or as a filter. */
  query: ExportQuery & { accountId?: string };
  accountId: string | undefined;
  count: number;
  onClose: () => void;
}

/** Fans as a CSV file, written in the background. */
export function ExportDialog({ query, accountId, count, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: accounts } = useQuery(accountsQuery);
  const offered = EXPORT_COLUMNS.fans.filter((name) => may('revenue.read') || !MONEY_COLUMNS.includes(name));
  const [columns, setColumns] = useState<string[]>([...offered]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const account = accountId ?? chosen ?? (accounts?.items.length === 1 ? accounts.items[0]?.id : null) ?? null;
  const start = useMutation({
    mutationFn: () => {
      const { accountId: _named, ...which } = query;
      return startExport(account ?? '', { ...which, columns: offered.filter((name) => columns.includes(name)) });
    },
    onSuccess: async () => {
      notifications.show({ message: t('fans.export.started') });
      onClose();
      await client.invalidateQueries({ queryKey: ['exports'] });
      await navigate({ to: '/fans/exports' });
    },
  });
  return (
    <Confirm
      opened
      title={t('fans.export.title')}
      confirmLabel={t('fans.export.start')}
      pending={start.isPending}
      error={start.error}
      disabled={accountId === undefined && accounts === undefined}
      onConfirm={() => {
        setTried(true);
        if (account !== null && columns.length > 0) start.mutate();
      }}
      onClose={onClose}
    >
      <Text mb="md">{t('fans.export.what', { count })}</Text>
      {accountId === undefined && (accounts?.items.length ?? 0) > 1 && (
        <AccountSelect
          mb="md"
          label={t('fans.export.account')}
          description={t('fans.export.account_hint')}
          value={account}
          error={tried && account === null ? t('fans.export.choose_account') : undefined}
          onChange={setChosen}
        />
      )}
      <Checkbox.Group
        label={t('fans.export.columns')}
        value={columns}
        onChange={setColumns}
        error={tried && columns.length === 0 ? t('fans.export.choose') : undefined}
      >
        <SimpleGrid cols={2} spacing="xs" mt="xs">
          {offered.map((name) => (
            <Checkbox key={name} value={name} label={t(`fans.export.column.${name}`)} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <Group gap="xs" my="xs">
        <Button size="compact-sm" variant="subtle" onClick={() => setColumns([...offered])}>
          {t('fans.export.all')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => setColumns([])}>
          {t('fans.export.none')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('fans.export.formula')}
      </Text>
    </Confirm>
  );
}
