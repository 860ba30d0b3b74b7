import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Workspace } from '../../../../contracts/accounts/workspace';
import { request } from '../../api/request';
import { forgetEverything, meQuery } from '../../api/session';
import { LinkAnchor } from '../../ui/links';
import { usePageTitle } from '../../ui/use-page-title';
import { useProblemText } from '../../ui/use-problem-text';
import { AuthFrame } from './auth-frame';

/** Also where somebody lands who is signed in and belongs to no workspace. */
export function NewWorkspacePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const sentence = useProblemText();
  const { data: me } = useQuery(meQuery);
  const invitation = me?.invitations[0];
  usePageTitle(t('auth.sign_up'));
  const form = useForm({ initialValues: { name: '' }, validate: { name: (value) => (value.trim() === '' ? t('field.required') : null) } });
  const create = useMutation({
    mutationFn: (name: string) => request<Workspace>('POST', '/workspaces', { body: { name } }),
    onSuccess: async () => {
      await forgetEverything(queryClient);
      await navigate({ to: '/' });
    },
  });
  return (
    <AuthFrame
      title={t('auth.sign_up')}
      lead={invitation === undefined ? t('auth.new_workspace_lead') : t('auth.waiting_invitation', { workspace: invitation.workspaceName })}
      error={create.error && sentence(create.error)}
      onSubmit={form.onSubmit(({ name }) => create.mutate(name.trim()))}
      footer={<LinkAnchor to="/">{t('error.go_home')}</LinkAnchor>}
    >
      <TextInput
        label={t('auth.workspace_name')}
        description={t('auth.workspace_hint')}
        name="workspace"
        autoComplete="organization"
        size="md"
        maxLength={80}
        {...form.getInputProps('name')}
      />
      <Button type="submit" size="md" fullWidth loading={create.isPending}>
        {t('auth.sign_up')}
      </Button>
    </AuthFrame>
  );
}
