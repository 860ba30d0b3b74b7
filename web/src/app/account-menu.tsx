import { Stack, Text } from '@mantine/core';
import { IconEyeOff, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth } from '../api/auth';
import { forgetEverything, meQuery } from '../api/session';
import { HeaderMenu, HeaderMenuItem } from '../ui/header-menu';
import { LanguageControl, ThemeControl } from '../ui/preference-controls';
import { useDiscreet } from '../ui/discreet';

export function AccountMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const [discreet, setDiscreet] = useDiscreet();
  const signOut = useMutation({
    mutationFn: auth.signOut,
    onSuccess: async () => {
      await navigate({ to: '/sign-in', search: {} });
      await forgetEverything(queryClient);
    },
  });

  return (
    <HeaderMenu
      label={t('shell.account_menu', { name: me?.user.name ?? '' })}
      button={<IconUserCircle size={24} stroke={1.6} aria-hidden="true" />}
      side="end"
    >
      {() => (
        <Stack gap="xs">
          <div style={{ padding: '4px 8px' }}>
            <Text fw={600} truncate>
              {me?.user.name}
            </Text>
            <Text c="dimmed" size="sm" truncate>
              {me?.user.email}
            </Text>
          </div>
          <LanguageControl />
          <ThemeControl />
          <HeaderMenuItem icon={<IconEyeOff size={16} aria-hidden="true" />} isOn={discreet} onClick={() => setDiscreet(!discreet)}>
            <span>
              {t('nav.discreet')}
              <Text span display="block" size="sm" c="dimmed">
                {t('nav.discreet_hint')}
              </Text>
            </span>
          </HeaderMenuItem>
          <HeaderMenuItem icon={<IconLogout size={16} aria-hidden="true" />} onClick={() => signOut.mutate()}>
            {t('shell.sign_out')}
          </HeaderMenuItem>
        </Stack>
      )}
    </HeaderMenu>
  );
}
