import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MenuAction } from './page-head';

/** What else can be done on a page; a chunk of its own, since many pages have none. */
export default function PageHeadMenu({ menu }: { menu: readonly MenuAction[] }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <ActionIcon variant="default" size={34} aria-label={t('ui.more_actions')}>
          <IconDots size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {menu.map((action) => (
          <Menu.Item
            key={action.key}
            leftSection={action.icon}
            disabled={action.disabled}
            c={action.tone === 'danger' ? 'var(--hz-person)' : undefined}
            onClick={action.onSelect}
          >
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
