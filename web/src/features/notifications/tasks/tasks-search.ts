/** The lists of the tasks page; the first is shown unless another is asked for. */
export const TASK_TABS = ['mine', 'open', 'overdue', 'done'] as const;
export type TaskTab = (typeof TASK_TABS)[number];

/** What the address of the tasks page carries. */
export interface TasksSearch {
  tab?: TaskTab;
  /** The task that is open at the side. */
  task?: string;
  /** A new one is being written. */
  new?: boolean;
  /** What the new one is about: a notification, or `campaign:<id>` and the like. */
  notification?: string;
  about?: string;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Anything that is not understood is left out. */
export function readTasksSearch(search: Record<string, unknown>): TasksSearch {
  return {
    tab: TASK_TABS.find((one) => one === search.tab),
    task: text(search.task),
    new: search.new === true ? true : undefined,
    notification: text(search.notification),
    about: text(search.about),
  };
}
