import { z } from 'zod';
import { pageOf } from '../../contracts/api/page';
import { task, taskChange, taskInput, tasksQuery } from '../../contracts/notifications/task';
import { defineRoute } from '../define-route';
import { changeTask } from './change-task';
import { createTask } from './create-task';
import { getTask, listTasks } from './read-tasks';

const params = z.object({ taskId: z.uuid() });
const tags: [string] = ['tasks'];

export const taskRoutes = [
  defineRoute({
    method: 'get',
    path: '/tasks',
    permission: 'tasks.read',
    tags,
    summary: 'Tasks: yours, all that are open, overdue or done',
    query: tasksQuery,
    response: pageOf(task),
    handler: ({ ctx, query }) => listTasks({ ctx, query }),
  }),
  defineRoute({
    method: 'post',
    path: '/tasks',
    permission: 'tasks.write',
    tags,
    summary: 'Create a task, of your own or out of a notification',
    body: taskInput,
    response: task,
    status: 201,
    errors: ['tasks.assignee', 'tasks.target'],
    handler: ({ ctx, body }) => createTask({ ctx, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/tasks/{taskId}',
    permission: 'tasks.read',
    tags,
    summary: 'One task',
    params,
    response: task,
    handler: ({ ctx, params: { taskId } }) => getTask({ ctx, taskId }),
  }),
  defineRoute({
    method: 'patch',
    path: '/tasks/{taskId}',
    permission: 'tasks.write',
    tags,
    summary: 'Change a task, give it to somebody else, end it or open it again',
    params,
    body: taskChange,
    response: task,
    errors: ['tasks.assignee'],
    handler: ({ ctx, params: { taskId }, body }) => changeTask({ ctx, taskId, change: body }),
  }),
];
