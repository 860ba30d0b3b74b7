import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconUserPlus, IconUserX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../../../../contracts/messaging/thread';
import { Hint } from '../../ui/hint';
import { Avatar } from './avatar';
import { usePeople } from './use-people';
import { useThreadActions } from './use-thread-actions';

interface AssignMenuProps {
  threads: readonly Thread[];
  /** Of a single one; undefined for several. */
  assignee?: Thread['assignee'];
  onDone?: () => void;
}

/** Whose conversation it is: mine, somebody's who may see the account, nobody's. */
export function AssignMenu({ threads, assignee, onDone }: AssignMenuProps) {
  const { t } = useTranslation();
  const people = usePeople();
  const act = useThreadActions();
  const accounts = new Set(threads.map((thread) => thread.accountId));
  const able = people.members
    .filter((member) => member.role !== 'analyst' && (member.accountIds === null || [...accounts].every((id) => member.accountIds?.includes(id))))
    .sort((a, b) => Number(b.isYou) - Number(a.isYou) || a.name.localeCompare(b.name));
  const assign = (assigneeId: string | null) => {
    void act(threads, { kind: 'assign', assigneeId });
    onDone?.();
  };
  const label = assignee ? t('inbox.assigned_to', { who: assignee.name }) : t('inbox.act.assign');
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={label} data-key="assign">
          <Hint text={`${label} (A)`}>
            {assignee ? <Avatar name={assignee.name} size="small" /> : <IconUserPlus size={19} stroke={1.7} aria-hidden="true" />}
          </Hint>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('inbox.act.assign')}</Menu.Label>
        {able.map((member) => (
          <Menu.Item
            key={member.userId}
            leftSection={<Avatar name={member.name} size="tiny" />}
            rightSection={member.userId === assignee?.userId ? <IconCheck size={15} aria-hidden="true" /> : undefined}
            onClick={() => assign(member.userId)}
          >
            {member.isYou ? t('task.you', { name: member.name }) : member.name}
          </Menu.Item>
        ))}
        {assignee !== null && (
          <Menu.Item leftSection={<IconUserX size={16} aria-hidden="true" />} onClick={() => assign(null)}>
            {t('inbox.nobody')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
