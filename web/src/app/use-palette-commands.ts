import { useMantineColorScheme } from '@mantine/core';
import { IconApi, IconBook2, IconFileImport, IconLanguage, IconMoon, IconPlayerPause, IconPlus, IconSun, type Icon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../contracts/accounts/account';
import { useMay } from '../api/session';
import { accountsQuery } from '../features/accounts/account-queries';
import { chooseLanguage } from '../i18n/language';
import { SECTIONS } from './sections';

export interface Command {
  key: string;
  group: 'found' | 'go' | 'do';
  label: string;
  hint?: string;
  /** Other words by which it is looked for. */
  keywords?: string;
  icon: Icon;
  /** Names a fan: discreet mode blurs it. */
  isPersonal?: boolean;
  /** It stops this account, after a dialog that says what that means and asks for the reason. */
  pauses?: Account;
  run: () => void;
}

/** Pages to go to and things to do, as far as the person may. */
export function usePaletteCommands(): Command[] {
  const { t, i18n } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { data: accounts } = useQuery({ ...accountsQuery, enabled: may('accounts.read') });
  const isDark = colorScheme === 'dark' || (colorScheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);

  const go: Command[] = SECTIONS.filter(({ permission }) => permission === undefined || may(permission)).map(({ key, to, icon }) => ({
    key: `go-${key}`,
    group: 'go',
    label: t(`shell.${key}`),
    icon,
    run: () => void navigate({ to }),
  }));
  const act: Command[] = [
    ...(may('campaigns.write')
      ? [
          {
            key: 'new-campaign',
            group: 'do' as const,
            label: t('palette.new_campaign'),
            icon: IconPlus,
            run: () => void navigate({ to: '/campaigns/new', search: {} }),
          },
        ]
      : []),
    ...(may('fans.import')
      ? [
          {
            key: 'import',
            group: 'do' as const,
            label: t('palette.import'),
            keywords: 'csv',
            icon: IconFileImport,
            run: () => void navigate({ to: '/fans/import' }),
          },
        ]
      : []),
    ...(may('sends.control')
      ? (accounts?.items ?? [])
          .filter(({ sender }) => sender.state !== 'paused')
          .map((account) => ({
            key: `pause-${account.id}`,
            group: 'do' as const,
            label: t('palette.pause', { name: account.displayName }),
            icon: IconPlayerPause,
            pauses: account,
            run: () => undefined,
          }))
      : []),
    {
      key: 'theme',
      group: 'do',
      label: isDark ? t('palette.light') : t('palette.dark'),
      keywords: t('shell.theme'),
      icon: isDark ? IconSun : IconMoon,
      run: () => setColorScheme(isDark ? 'light' : 'dark'),
    },
    {
      key: 'language',
      group: 'do',
      // Under its own name, whatever language the page is in.
      label: i18n.language === 'fr' ? 'English' : 'Français',
      keywords: t('shell.language'),
      icon: IconLanguage,
      run: () => void chooseLanguage(i18n.language === 'fr' ? 'en' : 'fr'),
    },
  ];
  const help: Command[] = [
    { key: 'docs', group: 'go', label: t('ui.documentation'), icon: IconBook2, run: () => void navigate({ to: '/docs' }) },
    { key: 'api', group: 'go', label: t('nav.api_reference'), icon: IconApi, run: () => void navigate({ to: '/api-reference', search: {} }) },
  ];
  return [...go, ...help, ...act];
}
