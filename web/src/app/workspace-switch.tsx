import { IconCheck, IconPlus, IconSelector } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { request } from '../api/request';
import { forgetEverything, meQuery } from '../api/session';
import { HeaderMenu, HeaderMenuItem } from '../ui/header-menu';
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
  const button = (
    <>
      <span className={classes.workspace}>{name}</span>
      <IconSelector size={16} aria-hidden="true" />
    </>
  );

  return (
    <HeaderMenu label={t('shell.workspace', { name })} button={button} side="start">
      {(close) => (
        <>
          {me?.workspaces.map((one) => {
            const isCurrent = one.id === me.workspace?.id;
            return (
              <HeaderMenuItem
                key={one.id}
                isCurrent={isCurrent}
                icon={isCurrent && <IconCheck size={16} aria-hidden="true" />}
                onClick={() => (isCurrent ? close() : change.mutate(one.id))}
              >
                {one.name}
              </HeaderMenuItem>
            );
          })}
          <HeaderMenuItem icon={<IconPlus size={16} aria-hidden="true" />} onClick={() => void router.navigate({ to: '/new-workspace' })}>
            {t('shell.new_workspace')}
          </HeaderMenuItem>
        </>
      )}
    </HeaderMenu>
  );
}
