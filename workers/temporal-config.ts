import { readFileSync } from 'node:fs';
import { msToNumber, type Duration } from '@temporalio/common/lib/time';
import { parse } from 'yaml';
import { z } from 'zod';

/** Task queues there are; a queue is a group of workers that scale together. */
export const TASK_QUEUES = ['send', 'default'] as const;
export type TaskQueueName = (typeof TASK_QUEUES)[number];

const duration = z.union([z.string(), z.number()]).transform((value, context) => {
  const valueMs = typeof value === 'number' ? value * 1_000 : readMs(value);
  if (valueMs === undefined || valueMs < 1_000)
    context.addIssue({ code: 'custom', message: `expected a time of at least a second, such as "60s" or "7 days", found ${JSON.stringify(value)}` });
  return valueMs ?? 0;
});

function readMs(text: string): number | undefined {
  if (!/^\d+(\.\d+)?\s*(s|seconds?|m|minutes?|h|hours?|d|days?|w|weeks?)$/.test(text.trim())) return undefined;
  return msToNumber(text.trim() as Duration);
}

const slots = z.number().int().min(1).max(10_000);
const taskQueue = z.strictObject({
  /** Activities at once, in one process. */
  activities: slots,
  /** Workflow tasks at once, in one process. */
  workflowTasks: z.number().int().min(2).max(1_000),
  /** Workflows kept in memory between two tasks. */
  cachedWorkflows: z.number().int().min(0).max(100_000),
  /** Starts of activities a second, over all processes of the queue. */
  activitiesPerSecond: z.number().positive().optional(),
});
export type TaskQueueConfig = z.infer<typeof taskQueue>;

const schedule = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected lower case letters, digits and dashes'),
    every: duration.optional(),
    cron: z.string().optional(),
    workflow: z.string().min(1),
    args: z.array(z.unknown()).default([]),
    taskQueue: z.enum(TASK_QUEUES),
    overlap: z.enum(['skip', 'bufferOne', 'allowAll']).default('skip'),
    /** How old a missed time may be and still be run after an outage. */
    catchUp: duration.default(60_000),
    note: z.string().default(''),
  })
  .refine((entry) => (entry.every === undefined) !== (entry.cron === undefined), 'expected exactly one of `every` and `cron`');
export type ScheduleConfig = z.infer<typeof schedule>;

/** The shape of `temporal.yaml`. Times are in milliseconds after parsing. */
export const temporalConfigSchema = z.strictObject({
  namespace: z.strictObject({ managed: z.boolean().default(true), retention: duration }),
  searchAttributes: z.record(
    z.string().regex(/^[A-Z][A-Za-z]*$/, 'expected a name like WorkspaceId'),
    z.enum(['Keyword', 'Int', 'Double', 'Bool', 'Datetime', 'KeywordList', 'Text']),
  ),
  taskQueues: z.strictObject({ send: taskQueue, default: taskQueue }),
  schedules: z.array(schedule).refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'expected each id once'),
});
export type TemporalConfig = z.infer<typeof temporalConfigSchema>;

/** `temporal.yaml` that cannot be used: one line per wrong place, with what is expected there. */
export class TemporalConfigError extends Error {
  override readonly name = 'TemporalConfigError';
}

/** @throws TemporalConfigError */
export function parseTemporalConfig(text: string, source = 'temporal.yaml'): TemporalConfig {
  const parsed = temporalConfigSchema.safeParse(readYaml(text, source));
  if (parsed.success) return parsed.data;
  throw new TemporalConfigError(
    [`${source} cannot be used:`, ...parsed.error.issues.map((issue) => `  ${issue.path.join('.') || '(top)'}: ${issue.message}`)].join('\n'),
  );
}

/** @throws TemporalConfigError, also when the file is not there */
export function loadTemporalConfig(path: string): TemporalConfig {
  return parseTemporalConfig(readText(path), path);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new TemporalConfigError(`${path} cannot be read: ${String(cause)}`);
  }
}

function readYaml(text: string, source: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new TemporalConfigError(`${source} is not YAML: ${String(cause)}`);
  }
}
