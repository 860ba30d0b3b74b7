import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import { Ago } from '../../../ui/ago';
import { Panel } from '../../../ui/panel';
import { useProblemText } from '../../../ui/use-problem-text';
import { accountQuery, accountsQuery, changeAccount } from '../account-queries';
import { WebhookAddress } from '../webhook-address';

const MIN_SECRET = 16;

/** Where events come in, when the last one did, and whether somebody knocks with a wrong signature. */
export function WebhookPanel({ account }: { account: Account }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { webhookSecret: '' },
    validate: { webhookSecret: (value) => (value.length < MIN_SECRET ? t('account_page.webhook.short', { count: MIN_SECRET }) : null) },
  });
  const save = useMutation({
    mutationFn: (values: typeof form.values) => changeAccount(account.id, values),
    onSuccess: async (saved) => {
      queryClient.setQueryData(accountQuery(account.id).queryKey, saved);
      await queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey });
      form.reset();
      notifications.show({ message: t('account_page.webhook.done') });
    },
  });
  const { receivedAt, refusedAt } = account.webhooks;
  const isRefusing = refusedAt !== null && (receivedAt === null || refusedAt > receivedAt);
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
        <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
          <Group align="start" gap="sm">
            <PasswordInput
              flex="1 1 16rem"
              maw={420}
              label={t(account.hasWebhookSecret ? 'account_page.webhook.new_secret' : 'account_page.webhook.secret')}
              autoComplete="off"
              visibilityToggleButtonProps={{ 'aria-label': t('auth.show_password') }}
              {...form.getInputProps('webhookSecret')}
            />
            <Button type="submit" variant="default" mt={{ base: 0, xs: 24 }} loading={save.isPending}>
              {t('account_page.webhook.save')}
            </Button>
          </Group>
          <div role="alert">{save.error && <Text c="var(--hz-person)">{sentence(save.error)}</Text>}</div>
        </form>
      </Stack>
    </Panel>
  );
}
