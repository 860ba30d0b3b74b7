import { Button, Menu } from '@mantine/core';
import { IconCheck, IconPlus, IconSelector } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { request } from '../api/request';
import { forgetEverything, meQuery } from '../api/session';
import classes from './shell.module.css';

/** Names the workspace whose data is shown, and changes it. */
export function WorkspaceSwitch() {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const change = useMutation({
    mutationFn: (workspaceId: string) => request('PUT', '/me/workspace', { body: { workspaceId } }),
    onSuccess: async () => {
      await forgetEverything(queryClient);
      await router.navigate({ to: '/' });
      await router.invalidate();
    },
  });
  const name = me?.workspace?.name ?? t('shell.no_workspace');

  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <Button variant="subtle" color="gray" c="var(--hz-text)" px="xs" className={classes.workspace} rightSection={<IconSelector size={16} aria-hidden="true" />} aria-label={t('shell.workspace', { name })}>
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.switch_workspace')}</Menu.Label>
        {me?.workspaces.map((one) => (
          <Menu.Item key={one.id} onClick={() => one.id !== me.workspace?.id && change.mutate(one.id)} rightSection={one.id === me.workspace?.id ? <IconCheck size={16} aria-hidden="true" /> : undefined}>
            {one.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => void router.navigate({ to: '/new-workspace' })}>
          {t('shell.new_workspace')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
