import { Button, Group, PasswordInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountInput } from '../../../../contracts/accounts/account';
import { PLATFORMS, type Platform } from '../../../../contracts/accounts/platforms';
import { Problem } from '../../api/problem';
import { LinkButton } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { useFieldTexts } from '../../ui/use-field-texts';
import { useProblemText } from '../../ui/use-problem-text';
import { accountChecks, AccountFields } from './account-fields';
import { accountsQuery, connectAccount, installationQuery } from './account-queries';
import { SandboxCard } from './sandbox-card';

/** Only a hint: an installation may run its sandbox elsewhere. */
const usualAddress = (platform: Platform) => (platform === 'sandbox' ? 'http://127.0.0.1:4010' : 'https://api.example.com');
const MIN_NOTE = 10;

type FormValues = Required<AccountInput>;

export function ConnectAccountPage() {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: installation } = useQuery(installationQuery);
  const known = installation?.sandbox?.origin ?? '';
  const needed = (value: string) => (value.trim() === '' ? t('field.required') : null);
  const form = useForm<FormValues>({
    initialValues: {
      platform: 'sandbox',
      baseUrl: '',
      platformAccountId: '',
      apiKey: '',
      webhookSecret: '',
      displayName: '',
      currency: 'USD',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      quietHours: null,
      limitPerMinute: 10,
      authorityNote: '',
    },
    validateInputOnBlur: true,
    validate: {
      baseUrl: (value) => (/^https?:\/\/.+/.test(value) ? null : t('account.url_wrong')),
      platformAccountId: needed,
      apiKey: (value) => (value.length < 8 ? t('account.key_short') : null),
      ...accountChecks(t),
      authorityNote: (value) => (value.trim().length < MIN_NOTE ? t('account.authority_short') : null),
    },
  });
  const connect = useMutation({
    mutationFn: ({ webhookSecret, ...values }: typeof form.values) =>
      connectAccount({ ...values, ...(webhookSecret === '' ? {} : { webhookSecret }) }),
    onSuccess: async (account) => {
      await queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey });
      notifications.show({ message: t('account.connected_done', { name: account.displayName }) });
      await navigate({ to: '/accounts/$accountId', params: { accountId: account.id } });
    },
    onError: (error) => error instanceof Problem && form.setErrors(fieldTexts(error.faults)),
  });

  // The address of the local sandbox is known a moment after the page.
  const { setFieldValue } = form;
  useEffect(() => {
    if (known !== '') setFieldValue('baseUrl', (typed) => (typed === '' ? known : typed));
  }, [known, setFieldValue]);

  return (
    <Stack gap="md">
      <PageHead
        title={t('account.connect')}
        lead={t('account.connect_lead')}
        breadcrumb={[{ label: t('account.title'), to: '/accounts' }]}
        docs="user-guide#accounts"
      />
      <SandboxCard />
      <Panel title={t('account_page.connect_form')}>
        <form noValidate onSubmit={form.onSubmit((values) => connect.mutate(values))}>
          <Stack gap="md" maw={560}>
            <Select
              label={t('account.platform')}
              allowDeselect={false}
              data={PLATFORMS.map((value) => ({ value, label: t(`account.platforms.${value}`) }))}
              {...form.getInputProps('platform')}
              onChange={(next) => {
                const platform = PLATFORMS.find((one) => one === next);
                if (platform === undefined) return;
                form.setFieldValue('platform', platform);
                if (form.values.baseUrl === '' || form.values.baseUrl === known) form.setFieldValue('baseUrl', platform === 'sandbox' ? known : '');
              }}
            />
            <TextInput
              label={t('account.base_url')}
              description={t('account.base_url_hint')}
              type="url"
              inputMode="url"
              placeholder={usualAddress(form.values.platform)}
              {...form.getInputProps('baseUrl')}
            />
            <TextInput
              label={t('account.platform_id')}
              description={t('account.platform_id_hint')}
              autoComplete="off"
              {...form.getInputProps('platformAccountId')}
            />
            <PasswordInput
              label={t('account.api_key')}
              description={t('account.api_key_hint')}
              autoComplete="off"
              visibilityToggleButtonProps={{ 'aria-label': t('auth.show_password') }}
              {...form.getInputProps('apiKey')}
            />
            <PasswordInput
              label={t('account.webhook_secret')}
              description={t('account.webhook_secret_hint')}
              autoComplete="off"
              visibilityToggleButtonProps={{ 'aria-label': t('auth.show_password') }}
              {...form.getInputProps('webhookSecret')}
            />
            <AccountFields values={form.values} errors={form.errors} onChange={(change) => form.setValues(change)} />
            <Textarea
              label={t('account.authority')}
              description={t('account.authority_hint')}
              autosize
              minRows={2}
              maxLength={1000}
              {...form.getInputProps('authorityNote')}
            />
            <div role="alert">{connect.error && <Text c="var(--hz-person)">{sentence(connect.error)}</Text>}</div>
            <Group justify="flex-end">
              <LinkButton to="/accounts" variant="default">
                {t('action.cancel')}
              </LinkButton>
              <Button type="submit" loading={connect.isPending}>
                {t('account.connect_confirm')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Panel>
    </Stack>
  );
}
