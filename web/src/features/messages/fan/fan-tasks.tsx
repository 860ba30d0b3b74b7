import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../../../../contracts/api/page';
import type { Task } from '../../../../../contracts/notifications/task';
import { request } from '../../../api/request';
import { useMay } from '../../../api/session';
import { Ago } from '../../../ui/ago';
import { LinkAnchor } from '../../../ui/links';
import classes from './fan-side.module.css';
import { SidePart } from './side-part';

const SHOWN = 5;

/** Open tasks about this fan, and a new one. */
export function FanTasks({ fanId }: { fanId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['tasks', 'of', fanId],
    queryFn: ({ signal }) => request<Page<Task>>('GET', '/tasks', { query: { targetType: 'fan', targetId: fanId, limit: SHOWN }, signal }),
    enabled: may('tasks.read'),
  });
  const tasks = data?.items ?? [];
  return (
    <SidePart
      title={t('inbox.fan.tasks')}
      aside={
        may('tasks.write') && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={26}
            aria-label={t('task.make')}
            onClick={() => void navigate({ to: '/tasks', search: { new: true, about: `fan:${fanId}` } })}
          >
            <IconPlus size={16} aria-hidden="true" />
          </ActionIcon>
        )
      }
    >
      {tasks.length === 0 ? (
        <p className={classes.plain}>{t('inbox.fan.no_tasks')}</p>
      ) : (
        <ul className={classes.rows}>
          {tasks.map((task) => (
            <li key={task.id}>
              <LinkAnchor to="/tasks" search={{ tab: 'open', task: task.id }} c="inherit" fz="inherit">
                {task.title}
              </LinkAnchor>
              <div className={classes.small}>
                {task.assignee?.name} {task.dueAt !== null && <Ago at={task.dueAt} />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </SidePart>
  );
}
