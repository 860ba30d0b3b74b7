import { Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../../../contracts/notifications/task';
import { useMay } from '../../../api/session';
import { Ago } from '../../../ui/ago';
import { LinkAnchor } from '../../../ui/links';
import { StatusBadge } from '../../../ui/status-badge';
import classes from '../notification-item.module.css';
import { TaskTargetLink } from './task-target-link';
import type { TaskTab } from './tasks-search';

interface TaskRowProps {
  task: Task;
  tab: TaskTab;
  pending: boolean;
  onSettle: () => void;
}

/** A task as a row: done or not, what, about what, whose, by when. */
export function TaskRow({ task, tab, pending, onSettle }: TaskRowProps) {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <li className={classes.item}>
      <Checkbox
        mt={2}
        checked={task.status === 'done'}
        disabled={pending || !may('tasks.write')}
        aria-label={t('task.mark_done', { title: task.title })}
        onChange={onSettle}
      />
      <div className={classes.words}>
        <LinkAnchor to="/tasks" search={{ tab: tab === 'mine' ? undefined : tab, task: task.id }} fw={500} c="var(--hz-text)">
          {task.title}
        </LinkAnchor>
        <Text c="dimmed" size="sm" component="div">
          {task.assignee === null ? t('task.nobody') : task.assignee.name}
          {task.target !== null && (
            <>
              {' · '}
              <TaskTargetLink target={task.target} />
            </>
          )}
        </Text>
      </div>
      <div className={classes.actions}>
        {task.isOverdue && <StatusBadge tone="person">{t('task.overdue')}</StatusBadge>}
        <Text size="sm" c="dimmed">
          {task.doneAt !== null ? <Ago at={task.doneAt} /> : task.dueAt !== null && <Ago at={task.dueAt} />}
        </Text>
      </div>
    </li>
  );
}
