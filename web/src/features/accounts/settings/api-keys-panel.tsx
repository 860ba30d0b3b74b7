import { Alert, Button, Code, CopyButton, Group, MultiSelect, Stack, Table, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../../../../../contracts/accounts/member';
import type { Permission } from '../../../../../contracts/accounts/permissions';
import { request } from '../../../api/request';
import { meQuery } from '../../../api/session';
import { Ago } from '../../../ui/ago';
import { Panel } from '../../../ui/panel';
import { useProblemText } from '../../../ui/use-problem-text';
import results from '../../campaigns/detail/results-panel.module.css';
import { apiKeysQuery } from './settings-queries';

/** Keys for programs: made here, shown once, revoked at any time. */
export function ApiKeysPanel() {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const queryClient = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery(apiKeysQuery);
  const refresh = () => queryClient.invalidateQueries({ queryKey: apiKeysQuery.queryKey });
  const form = useForm({
    initialValues: { name: '', scopes: [] as Permission[] },
    validate: {
      name: (value) => (value.trim() === '' ? t('field.required') : null),
      scopes: (value) => (value.length === 0 ? t('settings.key_scopes_none') : null),
    },
  });
  const create = useMutation({
    mutationFn: (input: typeof form.values) => request<ApiKey & { key: string }>('POST', '/api-keys', { body: input }),
    onSuccess: async () => {
      form.reset();
      await refresh();
    },
  });
  const revoke = useMutation({ mutationFn: (id: string) => request('DELETE', `/api-keys/${id}`), onSuccess: refresh });
  const keys = data?.items.filter((key) => key.revokedAt === null) ?? [];
  const error = create.error ?? revoke.error;

  return (
    <Panel title={t('settings.keys')}>
      <Stack gap="md">
        <Text c="dimmed">{t('settings.keys_hint')}</Text>
        {create.data && (
          <Alert role="status" variant="default">
            <Text mb="xs">{t('settings.key_once')}</Text>
            <Group gap="sm">
              <Code style={{ overflowWrap: 'anywhere' }}>{create.data.key}</Code>
              <CopyButton value={create.data.key}>
                {({ copied, copy }) => (
                  <Button size="compact-md" variant="default" onClick={copy}>
                    {copied ? t('settings.copied') : t('settings.copy')}
                  </Button>
                )}
              </CopyButton>
            </Group>
          </Alert>
        )}
        {keys.length > 0 && (
          <div className={results.scroll} role="region" tabIndex={0} aria-label={t('table.scroll', { name: t('settings.keys') })}>
            <Table aria-label={t('settings.keys')} verticalSpacing={8}>
              <Table.Tbody>
                {keys.map((key) => (
                  <Table.Tr key={key.id}>
                    <Table.Th scope="row">
                      {key.name} <Code>{key.start}…</Code>
                      <Text size="sm" c="dimmed">
                        {key.lastUsedAt === null ? (
                          t('settings.key_unused')
                        ) : (
                          <>
                            {t('settings.key_used')} <Ago at={key.lastUsedAt} />
                          </>
                        )}
                      </Text>
                    </Table.Th>
                    <Table.Td>{t('settings.key_scopes_count', { count: key.scopes.length })}</Table.Td>
                    <Table.Td ta="right">
                      <Button variant="subtle" color="gray" c="var(--hz-text-soft)" onClick={() => revoke.mutate(key.id)}>
                        {t('settings.revoke')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
        <div role="alert">{error && <Text c="var(--hz-person)">{sentence(error)}</Text>}</div>
        <form noValidate onSubmit={form.onSubmit((values) => create.mutate(values))}>
          <Group align="start" gap="sm">
            <TextInput flex="1 1 12rem" label={t('settings.key_name')} maxLength={80} {...form.getInputProps('name')} />
            <MultiSelect
              flex="2 1 18rem"
              label={t('settings.key_scopes')}
              searchable
              data={(me?.permissions ?? []).map((one) => ({ value: one, label: t(`settings.permissions.${one}`) }))}
              {...form.getInputProps('scopes')}
            />
            <Button type="submit" variant="default" mt={22} loading={create.isPending}>
              {t('settings.make_key')}
            </Button>
          </Group>
        </form>
      </Stack>
    </Panel>
  );
}
