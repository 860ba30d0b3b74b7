import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { Member } from '../../../../../contracts/accounts/member';
import type { Page } from '../../../../../contracts/api/page';
import type { Task, TaskChange, TaskInputBody } from '../../../../../contracts/notifications/task';
import { allPages } from '../../../api/all-pages';
import { request } from '../../../api/request';
import { useLiveChanges } from '../../../api/use-live-changes';
import type { TaskTab } from './tasks-search';

const ALL = ['tasks'] as const;

export const tasksQuery = (filters: { show: TaskTab; cursor?: string; limit: number }) =>
  queryOptions({ queryKey: [...ALL, filters], queryFn: ({ signal }) => request<Page<Task>>('GET', '/tasks', { query: filters, signal }) });
export const taskQuery = (id: string) =>
  queryOptions({ queryKey: [...ALL, id], queryFn: ({ signal }) => request<Task>('GET', `/tasks/${id}`, { signal }) });
/** Who may be given a task. */
export const assigneesQuery = queryOptions({
  queryKey: ['members', 'assignees'],
  queryFn: ({ signal }) => allPages<Member>('/members', { signal }),
});

export const createTask = (input: TaskInputBody) => request<Task>('POST', '/tasks', { body: input });
export const changeTask = (id: string, change: TaskChange) => request<Task>('PATCH', `/tasks/${id}`, { body: change });

/** Reads lists again when a task moved, here or elsewhere. @returns how to do it at once */
export function useLiveTasks(): () => Promise<void> {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ALL });
  useLiveChanges(['task'], () => void refresh());
  return refresh;
}
