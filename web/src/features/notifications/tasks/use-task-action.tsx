import { IconChecklist } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TaskTarget } from '../../../../../contracts/notifications/task';
import { useMay } from '../../../api/session';
import type { MenuAction } from '../../../ui/page-head';

/** "Make a task of this", for the menu of a page; nothing for who may write no tasks. */
export function useTaskAction(type: TaskTarget, id: string): MenuAction[] {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  if (!may('tasks.write')) return [];
  return [
    {
      key: 'task',
      label: t('task.make'),
      icon: <IconChecklist size={16} aria-hidden="true" />,
      onSelect: () => void navigate({ to: '/tasks', search: { new: true, about: `${type}:${id}` } }),
    },
  ];
}
