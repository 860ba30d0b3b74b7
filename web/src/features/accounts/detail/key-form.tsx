import { Button, Group, PasswordInput, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import { putAnswer } from '../../../api/put-answer';
import { Panel } from '../../../ui/panel';
import { useProblemText } from '../../../ui/use-problem-text';
import { accountQuery, accountsQuery, replaceKey } from '../account-queries';

const MIN_KEY = 8;

/** A new key is tried before the old one goes. */
export function KeyForm({ account }: { account: Account }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { apiKey: '' },
    validate: { apiKey: (value) => (value.length < MIN_KEY ? t('account.key_short') : null) },
  });
  const replace = useMutation({
    mutationFn: ({ apiKey }: { apiKey: string }) => replaceKey(account.id, apiKey),
    onSuccess: async (saved) => {
      await putAnswer(queryClient, accountQuery(account.id), saved);
      await queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey });
      form.reset();
      notifications.show({ message: t('account_page.key.done') });
    },
  });
  return (
    <Panel title={t('account_page.key.title')} lead={t('account_page.key.lead')}>
      <form noValidate onSubmit={form.onSubmit((values) => replace.mutate(values))}>
        <Group align="start" gap="sm">
          <PasswordInput
            flex="1 1 16rem"
            maw={420}
            label={t('account_page.key.new')}
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': t('auth.show_password') }}
            {...form.getInputProps('apiKey')}
          />
          <Button type="submit" variant="default" mt={{ base: 0, xs: 24 }} loading={replace.isPending}>
            {t('account_page.key.save')}
          </Button>
        </Group>
        <div role="alert">{replace.error && <Text c="var(--hz-person)">{sentence(replace.error)}</Text>}</div>
      </form>
    </Panel>
  );
}
