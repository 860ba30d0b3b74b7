import { Button, Menu } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth } from '../api/auth';
import { forgetEverything, sessionQuery, workspacesQuery } from '../api/session';

/** Names the workspace whose data is shown; with several, a menu to change it. */
export function WorkspaceSwitch() {
  const { t } = useTranslation();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const { data: workspaces = [] } = useQuery(workspacesQuery);
  const activeId = session?.session.activeOrganizationId ?? workspaces[0]?.id;
  const active = workspaces.find((one) => one.id === activeId);
  const change = useMutation({
    mutationFn: auth.activate,
    onSuccess: async () => {
      await forgetEverything(queryClient);
      await router.navigate({ to: '/' });
      await router.invalidate();
    },
  });
  const name = active?.name ?? '';

  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <Button variant="subtle" color="gray" c="var(--hz-text)" px="xs" maw="min(60vw, 22rem)" rightSection={<IconSelector size={16} aria-hidden="true" />} aria-label={t('shell.workspace', { name })}>
          <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.switch_workspace')}</Menu.Label>
        {workspaces.map((one) => (
          <Menu.Item key={one.id} onClick={() => one.id !== activeId && change.mutate(one.id)} rightSection={one.id === activeId ? <IconCheck size={16} aria-hidden="true" /> : undefined} aria-current={one.id === activeId}>
            {one.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
