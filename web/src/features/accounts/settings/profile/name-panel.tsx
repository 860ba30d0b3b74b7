import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { auth } from '../../../../api/auth';
import { meQuery } from '../../../../api/session';
import { Panel } from '../../../../ui/panel';
import { useAuthFailure } from '../../use-auth-failure';

/** The name that others see. */
export function NamePanel() {
  const { t } = useTranslation();
  const failure = useAuthFailure();
  const queryClient = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? me?.user.name ?? '';
  const save = useMutation({
    mutationFn: () => auth.updateUser({ name: name.trim() }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      setTyped(null);
      notifications.show({ message: t('settings.saved') });
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (name.trim() !== '') save.mutate();
  };
  return (
    <Panel title={t('settings_page.profile.name')}>
      <form noValidate onSubmit={submit}>
        <Group align="end" gap="sm">
          <TextInput
            flex="1 1 16rem"
            maw={420}
            label={t('auth.name')}
            autoComplete="name"
            maxLength={80}
            value={name}
            error={name.trim() === '' && me ? t('field.required') : save.error ? failure(save.error) : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={save.isPending} disabled={typed === null}>
            {t('action.save')}
          </Button>
        </Group>
      </form>
    </Panel>
  );
}
