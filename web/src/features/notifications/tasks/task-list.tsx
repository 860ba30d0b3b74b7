import { Skeleton, Stack, Text } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../../../contracts/notifications/task';
import { CursorPager } from '../../../ui/cursor-pager';
import { EmptyState } from '../../../ui/empty-state';
import { Panel } from '../../../ui/panel';
import { QueryError } from '../../../ui/query-error';
import { useCursorPages } from '../../../ui/use-cursor-pages';
import { useProblemText } from '../../../ui/use-problem-text';
import classes from '../notification-item.module.css';
import { TaskRow } from './task-row';
import { changeTask, tasksQuery, useLiveTasks } from './task-queries';
import type { TaskTab } from './tasks-search';

const PAGE_SIZE = 25;

/** One list of tasks; it moves by itself. */
export function TaskList({ show, add }: { show: TaskTab; add?: ReactNode }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const refresh = useLiveTasks();
  const pages = useCursorPages(show);
  const { data, error, refetch } = useQuery({
    ...tasksQuery({ show, cursor: pages.cursor, limit: PAGE_SIZE }),
    placeholderData: keepPreviousData,
  });
  const settle = useMutation({
    mutationFn: (task: Task) => changeTask(task.id, { status: task.status === 'open' ? 'done' : 'open' }),
    onSuccess: refresh,
  });
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  if (data?.items.length === 0 && pages.index === 0)
    return (
      <EmptyState title={t(`task.none_title.${show}`)} text={t('task.none_text')} action={show === 'mine' || show === 'open' ? add : undefined} />
    );
  return (
    <Panel>
      {data === undefined && (
        <Stack gap="lg">
          {Array.from({ length: 4 }, (_, index) => (
            <Skeleton key={index} height={44} />
          ))}
        </Stack>
      )}
      <div role="alert">{settle.error && <Text c="var(--hz-person)">{sentence(settle.error)}</Text>}</div>
      <ul className={classes.list}>
        {data?.items.map((task) => (
          <TaskRow key={task.id} task={task} tab={show} pending={settle.isPending} onSettle={() => settle.mutate(task)} />
        ))}
      </ul>
      {data !== undefined && (pages.index > 0 || data.nextCursor !== null) && (
        <CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data.items.length} nextCursor={data.nextCursor} />
      )}
    </Panel>
  );
}
