/** Queues that a worker must poll before this process is ready. `temporal.yaml` has their sizes. */
export const TASK_QUEUES = ['send', 'default'] as const;
