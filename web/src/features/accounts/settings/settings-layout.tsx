import {
  IconAdjustments,
  IconBell,
  IconBuilding,
  IconHandStop,
  IconHistory,
  IconKey,
  IconLanguage,
  IconShieldCheck,
  IconUrgent,
  IconUser,
  IconUsers,
  IconWebhook,
} from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../api/session';
import { SectionNav, type SectionItem } from '../../../ui/section-nav';

const icon = { size: 17, stroke: 1.7, 'aria-hidden': true } as const;

/** Settings in sections, each with an address: one's own, then the workspace's. */
export function SettingsLayout() {
  const { t } = useTranslation();
  const may = useMay();
  const keys: SectionItem = { key: 'keys', label: t('settings_page.nav.api_keys'), to: '/settings/api-keys', icon: <IconKey {...icon} /> };
  const audit: SectionItem = { key: 'audit', label: t('settings_page.nav.audit'), to: '/settings/audit', icon: <IconHistory {...icon} /> };
  const alarms: SectionItem = { key: 'alarms', label: t('settings_page.nav.alarms'), to: '/settings/alarms', icon: <IconUrgent {...icon} /> };
  const webhooks: SectionItem = {
    key: 'webhooks',
    label: t('settings_page.nav.webhooks'),
    to: '/settings/webhooks',
    icon: <IconWebhook {...icon} />,
  };
  const groups: { label: string; items: SectionItem[] }[] = [
    {
      label: t('settings_page.groups.own'),
      items: [
        { key: 'profile', label: t('settings_page.nav.profile'), to: '/settings/profile', icon: <IconUser {...icon} /> },
        { key: 'display', label: t('settings_page.nav.display'), to: '/settings/display', icon: <IconLanguage {...icon} /> },
        { key: 'notifications', label: t('settings_page.nav.notifications'), to: '/settings/notifications', icon: <IconBell {...icon} /> },
      ],
    },
    {
      label: t('settings_page.groups.people'),
      items: [
        { key: 'workspace', label: t('settings_page.nav.workspace'), to: '/settings/workspace', icon: <IconBuilding {...icon} /> },
        { key: 'members', label: t('settings_page.nav.members'), to: '/settings/members', icon: <IconUsers {...icon} /> },
        { key: 'roles', label: t('settings_page.nav.roles'), to: '/settings/roles', icon: <IconShieldCheck {...icon} /> },
      ],
    },
    {
      label: t('settings_page.groups.sending'),
      items: [
        { key: 'limits', label: t('settings_page.nav.limits'), to: '/settings/limits', icon: <IconAdjustments {...icon} /> },
        { key: 'stop', label: t('settings_page.nav.stop_words'), to: '/settings/stop-words', icon: <IconHandStop {...icon} /> },
      ],
    },
    {
      label: t('settings_page.groups.technical'),
      items: [...(may('accounts.read') ? [alarms] : []), ...(may('keys.manage') ? [keys, webhooks] : []), ...(may('audit.read') ? [audit] : [])],
    },
  ];
  return (
    <SectionNav label={t('shell.settings')} groups={groups.filter((group) => group.items.length > 0)}>
      <Outlet />
    </SectionNav>
  );
}
