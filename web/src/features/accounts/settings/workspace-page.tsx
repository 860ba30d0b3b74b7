import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../../api/request';
import { forgetEverything, meQuery } from '../../../api/session';
import { Confirm } from '../../../ui/confirm';
import { LinkButton } from '../../../ui/links';
import { PageHead } from '../../../ui/page-head';
import { Panel } from '../../../ui/panel';
import { WorkspacePanel } from './workspace-panel';

/** The workspace itself: its name, another one, and leaving it. */
export function WorkspacePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const [leaving, setLeaving] = useState(false);
  const name = me?.workspace?.name ?? '';
  const leave = useMutation({
    mutationFn: () => request('POST', '/me/leave'),
    onSuccess: async () => {
      await forgetEverything(queryClient);
      await navigate({ to: '/' });
    },
  });
  return (
    <>
      <PageHead title={t('settings_page.nav.workspace')} lead={t('settings_page.workspace_lead')} />
      <Stack gap="md">
        <WorkspacePanel />
        <Panel title={t('settings_page.another_workspace')} lead={t('settings_page.another_workspace_lead')}>
          <LinkButton to="/new-workspace" variant="default">
            {t('settings_page.another_workspace_make')}
          </LinkButton>
        </Panel>
        <Panel title={t('settings_page.leave')} lead={t('settings_page.leave_lead')}>
          <Button variant="default" c="var(--hz-person)" onClick={() => setLeaving(true)}>
            {t('settings_page.leave_open')}
          </Button>
        </Panel>
      </Stack>
      <Confirm
        opened={leaving}
        title={t('settings_page.leave_title', { name })}
        confirmLabel={t('settings_page.leave_confirm')}
        tone="danger"
        pending={leave.isPending}
        error={leave.error}
        onConfirm={() => leave.mutate()}
        onClose={() => setLeaving(false)}
      >
        <Text inherit>{t('settings_page.leave_text')}</Text>
      </Confirm>
    </>
  );
}
