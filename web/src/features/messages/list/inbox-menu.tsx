import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconKeyboard } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMessagePages } from '../messages-tabs';

/** The pages beside the inbox, and its keys. */
export function InboxMenu({ onKeys }: { onKeys: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const pages = useMessagePages();
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={34} aria-label={t('inbox.pages')}>
          <IconDots size={19} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {pages.map(({ key, to }) => (
          <Menu.Item key={key} onClick={() => void navigate({ to })}>
            {t(`shell.${key}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden="true" />} onClick={onKeys}>
          {t('inbox.keys')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
