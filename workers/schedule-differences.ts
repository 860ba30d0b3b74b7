import { isDeepStrictEqual } from 'node:util';
import { ScheduleNotFoundError, ScheduleOverlapPolicy, type Client, type ScheduleDescription, type ScheduleOptions } from '@temporalio/client';
import type { Difference } from './difference';
import type { ScheduleConfig } from './temporal-config';

const OWNER = 'temporal.yaml';
const OVERLAP = { skip: ScheduleOverlapPolicy.SKIP, bufferOne: ScheduleOverlapPolicy.BUFFER_ONE, allowAll: ScheduleOverlapPolicy.ALLOW_ALL } as const;

/** Schedules that are missing, differ, or came from an earlier version of the file and are no longer in it. Others' schedules are left alone. */
export async function scheduleDifferences(client: Client, wanted: readonly ScheduleConfig[]): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const entry of wanted) {
    const found = await describe(client, entry.id);
    if (found === undefined)
      differences.push({ what: `schedule ${entry.id}`, found: 'none', wanted: line(wantedShape(entry)), apply: () => create(client, entry) });
    else if (!isDeepStrictEqual(foundShape(found), wantedShape(entry))) {
      differences.push({
        what: `schedule ${entry.id}`,
        found: line(foundShape(found)),
        wanted: line(wantedShape(entry)),
        apply: () => replace(client, entry),
      });
    }
  }
  for await (const { scheduleId, memo } of client.schedule.list()) {
    if (memo?.['owner'] !== OWNER || wanted.some(({ id }) => id === scheduleId)) continue;
    differences.push({ what: `schedule ${scheduleId}`, found: 'there', wanted: 'none', apply: () => client.schedule.getHandle(scheduleId).delete() });
  }
  return differences;
}

function wantedShape(entry: ScheduleConfig) {
  const { every, cron, workflow, args, taskQueue, overlap, catchUp } = entry;
  const policy: string = OVERLAP[overlap];
  return { everyMs: every ?? null, cron: cron ?? null, workflow, args, taskQueue, overlap: policy, catchUpMs: catchUp };
}

/** The server turns cron into calendars, so the text is remembered in the memo. */
function foundShape({ spec, action, policies, memo }: ScheduleDescription): ReturnType<typeof wantedShape> {
  return {
    everyMs: spec.intervals?.[0]?.every ?? null,
    cron: (memo?.['cron'] as string | undefined) ?? null,
    workflow: action.workflowType,
    args: Array.from<unknown>(action.args ?? []),
    taskQueue: action.taskQueue as ScheduleConfig['taskQueue'],
    overlap: policies.overlap as string,
    catchUpMs: policies.catchupWindow,
  };
}

async function describe(client: Client, id: string): Promise<ScheduleDescription | undefined> {
  try {
    return await client.schedule.getHandle(id).describe();
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return undefined;
    throw error;
  }
}

async function create(client: Client, entry: ScheduleConfig, state: ScheduleOptions['state'] = {}): Promise<void> {
  await client.schedule.create({
    scheduleId: entry.id,
    spec: entry.every === undefined ? { cronExpressions: [entry.cron ?? ''] } : { intervals: [{ every: entry.every }] },
    action: { type: 'startWorkflow', workflowType: entry.workflow, workflowId: entry.id, args: entry.args, taskQueue: entry.taskQueue },
    policies: { overlap: OVERLAP[entry.overlap], catchupWindow: entry.catchUp },
    state: { note: entry.note, ...state },
    memo: { owner: OWNER, ...(entry.cron === undefined ? {} : { cron: entry.cron }) },
  });
}

/** Anew rather than updated, because a memo cannot be; what a person paused stays paused. */
async function replace(client: Client, entry: ScheduleConfig): Promise<void> {
  const handle = client.schedule.getHandle(entry.id);
  const { state } = await handle.describe();
  await handle.delete();
  await create(client, entry, { paused: state.paused, ...(state.paused && state.note !== undefined ? { note: state.note } : {}) });
}

function line({ everyMs, cron, workflow, args, taskQueue, overlap, catchUpMs }: ReturnType<typeof wantedShape>): string {
  const when = cron === null ? `every ${(everyMs ?? 0) / 1_000} s` : `cron ${cron}`;
  return `${workflow}(${args.map((arg) => JSON.stringify(arg)).join(', ')}) on ${taskQueue} ${when}, overlap ${overlap}, catch up ${catchUpMs / 1_000} s`;
}
