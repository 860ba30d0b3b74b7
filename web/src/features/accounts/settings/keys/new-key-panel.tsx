import { Alert, Button, Checkbox, Code, CopyButton, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../../../../../../contracts/accounts/member';
import type { Permission } from '../../../../../../contracts/accounts/permissions';
import { Problem } from '../../../../api/problem';
import { request } from '../../../../api/request';
import { meQuery } from '../../../../api/session';
import { SidePanel } from '../../../../ui/side-panel';
import { useFieldTexts } from '../../../../ui/use-field-texts';
import { useProblemText } from '../../../../ui/use-problem-text';
import { apiKeysQuery } from '../settings-queries';

const LIVES = ['30', '90', '365', 'never'] as const;

/** A new key: name, life, permissions; then the key itself, this once. */
export function NewKeyPanel() {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const mine = me?.permissions ?? [];
  const close = () => void navigate({ to: '/settings/api-keys' });
  const form = useForm({
    initialValues: { name: '', life: '90' as (typeof LIVES)[number], scopes: [] as Permission[] },
    validate: {
      name: (value) => (value.trim() === '' ? t('field.required') : null),
      scopes: (value) => (value.length === 0 ? t('settings.key_scopes_none') : null),
    },
  });
  const create = useMutation({
    mutationFn: ({ name, life, scopes }: typeof form.values) =>
      request<ApiKey & { key: string }>('POST', '/api-keys', {
        body: { name: name.trim(), scopes, ...(life === 'never' ? {} : { expiresInDays: Number(life) }) },
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: apiKeysQuery.queryKey }),
    onError: (error) => error instanceof Problem && form.setErrors(fieldTexts(error.faults)),
  });
  const made = create.data;
  return (
    <SidePanel
      title={made === undefined ? t('settings.make_key') : made.name}
      lead={made === undefined ? t('settings.keys_hint') : undefined}
      onClose={close}
    >
      {made !== undefined ? (
        <Stack gap="md">
          <Alert role="status" variant="default">
            {t('settings.key_once')}
          </Alert>
          <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }} aria-label={t('settings_page.keys.key')}>
            {made.key}
          </Code>
          <Group>
            <CopyButton value={made.key}>
              {({ copied, copy }) => <Button onClick={copy}>{copied ? t('settings.copied') : t('settings.copy')}</Button>}
            </CopyButton>
            <Button variant="default" onClick={close}>
              {t('settings_page.keys.kept')}
            </Button>
          </Group>
          <Text c="dimmed" size="sm">
            {t('settings_page.keys.use')}
          </Text>
          <Code block>{`curl ${window.location.origin}/v1/me \\\n  -H 'Authorization: Bearer ${made.start}…'`}</Code>
        </Stack>
      ) : (
        <form noValidate onSubmit={form.onSubmit((values) => create.mutate(values))}>
          <Stack gap="md">
            <TextInput
              label={t('settings.key_name')}
              description={t('settings_page.keys.name_hint')}
              maxLength={80}
              data-autofocus
              {...form.getInputProps('name')}
            />
            <Select
              label={t('settings_page.keys.life')}
              allowDeselect={false}
              data={LIVES.map((value) => ({
                value,
                label: value === 'never' ? t('settings_page.keys.never') : t('settings_page.keys.days', { count: Number(value) }),
              }))}
              {...form.getInputProps('life')}
            />
            <Group gap="xs">
              <Button
                size="compact-sm"
                variant="default"
                onClick={() =>
                  form.setFieldValue(
                    'scopes',
                    mine.filter((one) => one.endsWith('.read')),
                  )
                }
              >
                {t('settings_page.keys.reading')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => form.setFieldValue('scopes', [...mine])}>
                {t('settings_page.keys.everything')}
              </Button>
              <Button size="compact-sm" variant="subtle" color="gray" onClick={() => form.setFieldValue('scopes', [])}>
                {t('settings_page.keys.nothing')}
              </Button>
            </Group>
            <Checkbox.Group label={t('settings.key_scopes')} {...form.getInputProps('scopes')}>
              <Stack gap={6} mt={6}>
                {mine.map((one) => (
                  <Checkbox key={one} value={one} label={t(`settings.permissions.${one}`)} />
                ))}
              </Stack>
            </Checkbox.Group>
            <div role="alert">{create.error && <Text c="var(--hz-person)">{sentence(create.error)}</Text>}</div>
            <Button type="submit" loading={create.isPending}>
              {t('settings.make_key')}
            </Button>
          </Stack>
        </form>
      )}
    </SidePanel>
  );
}
