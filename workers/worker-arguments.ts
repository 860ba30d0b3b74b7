import { parseArgs } from 'node:util';
import { TASK_QUEUES, type TaskQueueName } from './temporal-config';

/** An argument of the worker that is wrong, with what is expected. */
export class WorkerArgumentsError extends Error {
  override readonly name = 'WorkerArgumentsError';
}

/** Reads `--queues send,default`; all queues when absent. @throws WorkerArgumentsError */
export function workerQueues(args: readonly string[]): readonly TaskQueueName[] {
  const { values } = parseArgs({ args: [...args], options: { queues: { type: 'string' } }, allowPositionals: false });
  if (values.queues === undefined) return TASK_QUEUES;
  const names = [
    ...new Set(
      values.queues
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ];
  const wrong = names.filter((name) => !isQueue(name));
  if (wrong.length > 0 || names.length === 0)
    throw new WorkerArgumentsError(`--queues ${values.queues}: expected names of ${TASK_QUEUES.join(', ')}, separated by commas.`);
  return names.filter(isQueue);
}

function isQueue(name: string): name is TaskQueueName {
  return (TASK_QUEUES as readonly string[]).includes(name);
}
