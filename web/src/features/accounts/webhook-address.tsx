import { Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../contracts/accounts/account';

/** Where the platform is to send its webhooks for this account, ready to be copied. */
export function WebhookAddress({ account }: { account: Account }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text size="sm" fw={500}>
        {t('account.webhook_url')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('account.webhook_url_hint')} {!account.hasWebhookSecret && t('account.webhook_no_secret')}
      </Text>
      <Group gap="sm" mt={6}>
        <Code style={{ overflowWrap: 'anywhere' }}>{account.webhookUrl}</Code>
        <CopyButton value={account.webhookUrl}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {copied ? t('account.webhook_copied') : t('account.webhook_copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}
