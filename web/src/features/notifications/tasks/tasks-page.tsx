import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../api/session';
import { LinkButton } from '../../../ui/links';
import { PageHead } from '../../../ui/page-head';
import { TaskList } from './task-list';
import { TaskPanel } from './task-panel';
import { TASK_TABS } from './tasks-search';

/** What somebody has to do, by whom and by when. */
export function TasksPage() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/app/tasks' });
  const tab = search.tab ?? 'mine';
  const add = may('tasks.write') ? (
    <LinkButton to="/tasks" search={{ tab: search.tab, new: true }}>
      {t('task.new')}
    </LinkButton>
  ) : undefined;
  return (
    <>
      <PageHead title={t('task.page')} lead={t('task.lead')} docs="user-guide#tasks" actions={add} />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => void navigate({ to: '/tasks', search: { tab: TASK_TABS.find((one) => one === next && one !== 'mine') } })}
      >
        <Tabs.List mb="md" aria-label={t('task.tabs')}>
          {TASK_TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`task.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TASK_TABS.map((one) => (
          <Tabs.Panel key={one} value={one}>
            <TaskList show={one} add={add} />
          </Tabs.Panel>
        ))}
      </Tabs>
      <TaskPanel onClose={() => void navigate({ to: '/tasks', search: { tab: search.tab } })} />
    </>
  );
}
