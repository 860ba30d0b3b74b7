import { ActionIcon, Menu, Stack, Text } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth } from '../api/auth';
import { forgetEverything, meQuery } from '../api/session';
import { LanguageControl, ThemeControl } from '../ui/preference-controls';

export function AccountMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const signOut = useMutation({
    mutationFn: auth.signOut,
    onSuccess: async () => {
      await navigate({ to: '/sign-in' });
      await forgetEverything(queryClient);
    },
  });

  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <ActionIcon ml="auto" size={40} variant="subtle" color="gray" c="var(--hz-text-soft)" aria-label={t('shell.account_menu', { name: me?.user.name ?? '' })}>
          <IconUserCircle size={24} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Stack gap="xs" px="sm" py="xs">
          <div>
            <Text fw={600} truncate>
              {me?.user.name}
            </Text>
            <Text c="dimmed" size="sm" truncate>
              {me?.user.email}
            </Text>
          </div>
          <LanguageControl />
          <ThemeControl />
        </Stack>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden="true" />} onClick={() => signOut.mutate()}>
          {t('shell.sign_out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
