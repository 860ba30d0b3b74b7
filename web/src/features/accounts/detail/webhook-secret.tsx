import { Alert, Button, Code, CopyButton, Group, PasswordInput, Select, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import { Ago } from '../../../ui/ago';
import { useProblemText } from '../../../ui/use-problem-text';
import { accountQuery, accountsQuery, changeWebhookSecret } from '../account-queries';

const MIN_SECRET = 16;
const OVERLAPS = ['0', '60', '1440', '10080'] as const;

/** A new webhook secret, made here and shown once or taken over from the platform, while the old one holds for a time. */
export function WebhookSecret({ account }: { account: Account }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const client = useQueryClient();
  const [made, setMade] = useState<string | null>(null);
  const [overlap, setOverlap] = useState<string>('1440');
  const form = useForm({
    initialValues: { secret: '' },
    validate: { secret: (value) => (value.length < MIN_SECRET ? t('account_page.webhook.short', { count: MIN_SECRET }) : null) },
  });
  const change = useMutation({
    mutationFn: (values: { secret?: string }) => changeWebhookSecret(account.id, { ...values, overlapMinutes: Number(overlap) }),
    onSuccess: async ({ secret }) => {
      setMade(secret);
      form.reset();
      await client.invalidateQueries({ queryKey: accountQuery(account.id).queryKey, exact: true });
      await client.invalidateQueries({ queryKey: accountsQuery.queryKey, exact: true });
      if (secret === null) notifications.show({ message: t('webhook_secret.saved') });
    },
  });
  return (
    <Stack gap="sm">
      {account.oldWebhookSecretUntil !== null && (
        <Text>
          {t('webhook_secret.old_holds')} <Ago at={account.oldWebhookSecretUntil} />.
        </Text>
      )}
      {made !== null && (
        <Alert variant="default" role="status" title={t('webhook_secret.made')}>
          <Group gap="sm">
            <Code style={{ overflowWrap: 'anywhere' }}>{made}</Code>
            <CopyButton value={made}>
              {({ copied, copy }) => (
                <Button size="compact-sm" variant="default" onClick={copy}>
                  {t(copied ? 'webhook_secret.copied' : 'webhook_secret.copy')}
                </Button>
              )}
            </CopyButton>
            <Button size="compact-sm" variant="subtle" onClick={() => setMade(null)}>
              {t('webhook_secret.done')}
            </Button>
          </Group>
        </Alert>
      )}
      <form noValidate onSubmit={form.onSubmit((values) => change.mutate(values))}>
        <Group align="end" gap="sm">
          {account.hasWebhookSecret && (
            <Select
              w={180}
              label={t('webhook_secret.overlap')}
              allowDeselect={false}
              value={overlap}
              onChange={(value) => setOverlap(value ?? '1440')}
              data={OVERLAPS.map((value) => ({ value, label: t(`webhook_secret.overlaps.${value}`) }))}
            />
          )}
          <Button variant="default" loading={change.isPending} onClick={() => change.mutate({})}>
            {t('webhook_secret.make')}
          </Button>
        </Group>
        <Text c="dimmed" size="sm" mt={4}>
          {t('webhook_secret.make_lead')}
        </Text>
        <Group align="start" gap="sm" mt="md">
          <PasswordInput
            flex="1 1 16rem"
            maw={420}
            label={t('webhook_secret.given')}
            description={t('webhook_secret.given_hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': t('auth.show_password') }}
            {...form.getInputProps('secret')}
          />
          <Button type="submit" variant="default" mt={{ base: 0, xs: 24 }} loading={change.isPending}>
            {t('account_page.webhook.save')}
          </Button>
        </Group>
        <div role="alert">{change.error && <Text c="var(--hz-person)">{sentence(change.error)}</Text>}</div>
      </form>
    </Stack>
  );
}
