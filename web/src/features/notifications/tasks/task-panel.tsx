import { Drawer, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { QueryError } from '../../../ui/query-error';
import { useRefreshNotifications } from '../notification-queries';
import { TaskForm, type TaskValues } from './task-form';
import { changeTask, createTask, taskQuery, useLiveTasks } from './task-queries';
import { useTaskSubject } from './use-task-subject';

/** A task at the side, by its address: a new one, or one that is there. */
export function TaskPanel({ onClose: toList }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { task: id, new: isNew, notification, about } = useSearch({ from: '/app/tasks' });
  const router = useRouter();
  const subject = useTaskSubject(about);
  // Who came from another page to make a task of something goes back to it.
  const cameFromAfar = about !== undefined || notification !== undefined;
  const onClose = () => (cameFromAfar && router.history.canGoBack() ? router.history.back() : toList());
  const refresh = useLiveTasks();
  const refreshNotifications = useRefreshNotifications();
  const { data, error, refetch } = useQuery({ ...taskQuery(id ?? ''), enabled: id !== undefined });
  const save = useMutation({
    mutationFn: (values: TaskValues) =>
      id === undefined
        ? createTask({ ...values, notificationId: notification ?? null, target: subject && { type: subject.type, id: subject.id } })
        : changeTask(id, values),
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
        <TaskForm key={id ?? 'new'} task={isNew === true ? null : (data ?? null)} subject={subject} save={save} onCancel={onClose} />
      )}
    </Drawer>
  );
}
