import { z } from 'zod';
import { instant } from '../api/instant';
import { pageQuery } from '../api/page';
import { timeZoneName } from '../api/time-zone-name';

const time = z.iso.datetime();
const person = z.object({ userId: z.uuid(), name: z.string() });

export const TASK_TARGETS = ['campaign', 'account', 'fan', 'import'] as const;
export type TaskTarget = (typeof TASK_TARGETS)[number];
const target = z.object({
  type: z.enum(TASK_TARGETS, { error: `Use one of ${TASK_TARGETS.join(', ')}.` }),
  id: z.uuid('Name the target by its id.'),
});

export const task = z
  .object({
    id: z.uuid(),
    title: z.string(),
    note: z.string(),
    status: z.enum(['open', 'done']),
    dueAt: time.nullable(),
    /** The zone in which the time was meant. */
    dueTimeZone: z.string().nullable(),
    /** Open, and its time is over. */
    isOverdue: z.boolean(),
    assignee: person.nullable(),
    createdBy: person.nullable(),
    target: target.extend({ name: z.string().nullable() }).nullable(),
    accountId: z.uuid().nullable(),
    accountName: z.string().nullable(),
    /** The notification that it was made of. */
    notificationId: z.uuid().nullable(),
    createdAt: time,
    doneAt: time.nullable(),
    doneBy: person.nullable(),
  })
  .meta({ id: 'Task' });
export type Task = z.infer<typeof task>;

export const TASK_LISTS = ['mine', 'open', 'overdue', 'done'] as const;
export type TaskList = (typeof TASK_LISTS)[number];
export const tasksQuery = pageQuery.extend({
  /** `mine`: open and given to you. `open` and `overdue`: of everybody. */
  show: z.enum(TASK_LISTS, { error: `Use one of ${TASK_LISTS.join(', ')}.` }).default('open'),
  assigneeId: z.uuid('Name the person by their user id.').optional(),
  targetType: z.enum(TASK_TARGETS).optional(),
  targetId: z.uuid('Name the target by its id.').optional(),
});
export type TasksQuery = z.infer<typeof tasksQuery>;

const fields = {
  title: z.string().trim().min(1, 'Say in a few words what there is to do.').max(200, 'Use at most 200 characters; the rest belongs in the note.'),
  note: z.string().trim().max(5_000, 'Use at most 5,000 characters.'),
  dueAt: instant.nullable(),
  dueTimeZone: timeZoneName,
  assigneeId: z.uuid('Name the person by their user id.').nullable(),
};

export const taskInput = z
  .strictObject({
    title: fields.title,
    note: fields.note.default(''),
    dueAt: fields.dueAt.default(null),
    dueTimeZone: fields.dueTimeZone.default('UTC'),
    assigneeId: fields.assigneeId.default(null),
    target: z.strictObject(target.shape).nullable().default(null),
    /** Makes it a task of this notification, about what the notification is about unless `target` says otherwise. */
    notificationId: z.uuid('Name the notification by its id.').nullable().default(null),
  })
  .meta({ id: 'TaskInput' });
export type TaskInput = z.infer<typeof taskInput>;
export type TaskInputBody = z.input<typeof taskInput>;

export const taskChange = z
  .strictObject({
    title: fields.title.optional(),
    note: fields.note.optional(),
    dueAt: fields.dueAt.optional(),
    dueTimeZone: fields.dueTimeZone.optional(),
    assigneeId: fields.assigneeId.optional(),
    status: z.enum(['open', 'done'], { error: 'Use open or done.' }).optional(),
  })
  .meta({ id: 'TaskChange' });
export type TaskChange = z.infer<typeof taskChange>;
