import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import { Ago } from '../../../ui/ago';
import { Panel } from '../../../ui/panel';
import { WebhookAddress } from '../webhook-address';
import { WebhookSecret } from './webhook-secret';

/** Where events come in, when the last one did, and whether somebody knocks with a wrong signature. */
export function WebhookPanel({ account }: { account: Account }) {
  const { t } = useTranslation();
  const { offered, receivedAt, refusedAt } = account.webhooks;
  const isRefusing = refusedAt !== null && (receivedAt === null || refusedAt > receivedAt);
  if (!offered)
    return (
      <Panel title={t('account_page.webhook.title')}>
        <Text>{t('account_page.webhook.none')}</Text>
      </Panel>
    );
  return (
    <Panel title={t('account_page.webhook.title')} lead={t('account_page.webhook.lead')}>
      <Stack gap="md">
        <WebhookAddress account={account} />
        <Text>
          {receivedAt === null ? (
            t('account_page.webhook.nothing')
          ) : (
            <>
              {t('account_page.health.last_event')} <Ago at={receivedAt} />
            </>
          )}
        </Text>
        {refusedAt !== null && (
          <Alert variant="default" role={isRefusing ? 'alert' : undefined}>
            {t(isRefusing ? 'account_page.webhook.refusing' : 'account_page.webhook.refused')} <Ago at={refusedAt} />
          </Alert>
        )}
        <WebhookSecret account={account} />
      </Stack>
    </Panel>
  );
}
