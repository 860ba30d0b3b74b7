import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../../api/request';
import { meQuery, useMayFor } from '../../../api/session';
import { Panel } from '../../../ui/panel';
import { SharedNote } from '../../../ui/shared-note';
import { useProblemText } from '../../../ui/use-problem-text';

export function WorkspacePanel() {
  const { t } = useTranslation();
  const mayFor = useMayFor();
  const sentence = useProblemText();
  const queryClient = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? me?.workspace?.name ?? '';
  const rename = useMutation({
    mutationFn: () => request('PATCH', '/workspace', { body: { name: name.trim() } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      setTyped(null);
      notifications.show({ message: t('settings.saved') });
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (name.trim() !== '') rename.mutate();
  };
  return (
    <Panel title={t('settings.workspace')}>
      <SharedNote permission="settings.manage" />
      <form noValidate onSubmit={submit}>
        <Group align="end" gap="sm">
          <TextInput
            flex="1 1 16rem"
            maw={420}
            label={t('auth.workspace_name')}
            maxLength={80}
            disabled={!mayFor('settings.manage', null)}
            value={name}
            error={name.trim() === '' ? t('field.required') : rename.error ? sentence(rename.error) : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {mayFor('settings.manage', null) && (
            <Button type="submit" loading={rename.isPending} disabled={name.trim() === (me?.workspace?.name ?? '')}>
              {t('action.save')}
            </Button>
          )}
        </Group>
      </form>
    </Panel>
  );
}
