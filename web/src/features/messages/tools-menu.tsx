import { ActionIcon, Menu } from '@mantine/core';
import { IconTools } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const PAGES = [
  { key: 'replies', to: '/messages/replies' },
  { key: 'scripts', to: '/messages/scripts' },
  { key: 'chatters', to: '/messages/chatters' },
] as const;

/** From the inbox to what one writes with. */
export function ToolsMenu() {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('replies.tabs.label')}>
          <IconTools size={18} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {PAGES.map(({ key, to }) => (
          <Menu.Item key={key} component={Link} to={to}>
            {t(`replies.tabs.${key}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
