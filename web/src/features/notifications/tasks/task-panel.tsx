import { Drawer, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TASK_TARGETS, type TaskInputBody } from '../../../../../contracts/notifications/task';
import { QueryError } from '../../../ui/query-error';
import { useRefreshNotifications } from '../notification-queries';
import { TaskForm, type TaskValues } from './task-form';
import { changeTask, createTask, taskQuery, useLiveTasks } from './task-queries';

/** A task at the side, by its address: a new one, or one that is there. */
export function TaskPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { task: id, new: isNew, notification, about } = useSearch({ from: '/app/tasks' });
  const refresh = useLiveTasks();
  const refreshNotifications = useRefreshNotifications();
  const { data, error, refetch } = useQuery({ ...taskQuery(id ?? ''), enabled: id !== undefined });
  const save = useMutation({
    mutationFn: (values: TaskValues) =>
      id === undefined ? createTask({ ...values, notificationId: notification ?? null, target: targetOf(about) }) : changeTask(id, values),
    onSuccess: async (saved) => {
      await Promise.all([refresh(), refreshNotifications()]);
      notifications.show({ message: t('task.saved', { title: saved.title }) });
      onClose();
    },
  });
  return (
    <Drawer
      opened={isNew === true || id !== undefined}
      onClose={onClose}
      position="right"
      title={isNew === true ? t('task.new') : t('task.one')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {id !== undefined && error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {id !== undefined && error === null && data === undefined && <Skeleton height={280} />}
      {(isNew === true || data !== undefined) && (
        <TaskForm key={id ?? 'new'} task={isNew === true ? null : (data ?? null)} save={save} onCancel={onClose} />
      )}
    </Drawer>
  );
}

/** `campaign:<id>`, as pages link to a new task about themselves. */
function targetOf(about: string | undefined): TaskInputBody['target'] {
  const [word, id] = about?.split(':') ?? [];
  const type = TASK_TARGETS.find((one) => one === word);
  return type === undefined || id === undefined ? null : { type, id };
}
