import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import { Ago } from '../../../ui/ago';
import { Panel } from '../../../ui/panel';
import { StatusBadge } from '../../../ui/status-badge';
import { KeyForm } from './key-form';
import { PastPanel } from './past-panel';
import { RemoveAccount } from './remove-account';
import type { CheckAccount } from './use-check-account';
import { WebhookPanel } from './webhook-panel';

/** How the account hangs together with the platform: its standing, its key, its webhooks, and the way out. */
export function ConnectionTab({ account, check }: { account: Account; check: CheckAccount }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Panel title={t('account_page.connection.title')} lead={t('account_page.connection.lead')}>
        <Stack gap="md">
          <Group gap="md">
            <StatusBadge tone={account.status === 'active' ? 'done' : 'person'}>{t(`account_page.health.status.${account.status}`)}</StatusBadge>
            <Text c="dimmed">
              {t('account_page.health.since')} <Ago at={account.statusAt} />
              {account.statusReason !== null && account.status !== 'active' && ` · ${account.statusReason}`}
            </Text>
            <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
              {t('account_page.check')}
            </Button>
          </Group>
          <Text c="dimmed" size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('account_page.connection.where', {
              platform: t(`account.platforms.${account.platform}`),
              id: account.platformAccountId,
              url: account.baseUrl,
            })}
          </Text>
          {account.authorityNote !== null && (
            <Text c="dimmed" size="sm">
              {t('account_page.connection.authority', { note: account.authorityNote })}
            </Text>
          )}
        </Stack>
      </Panel>
      <KeyForm account={account} />
      <WebhookPanel account={account} />
      <PastPanel account={account} />
      <RemoveAccount account={account} />
    </Stack>
  );
}
