import type { DataConverter } from '@temporalio/common';
import type { NativeConnection, WorkerDeploymentOptions, WorkerOptions } from '@temporalio/worker';
import type { Tracing } from '../providers/temporal/tracing';
import type { TaskQueueConfig, TaskQueueName } from './temporal-config';

export interface WorkerParts {
  connection: NativeConnection;
  namespace: string;
  /** Code of the workflow bundle. */
  bundle: string;
  activities: object;
  dataConverter: DataConverter;
  tracing: Tracing;
  deployment: WorkerDeploymentOptions;
}

/** Options of the worker of one task queue. */
export function workerOptions(taskQueue: TaskQueueName, config: TaskQueueConfig, parts: WorkerParts): WorkerOptions {
  return {
    connection: parts.connection,
    namespace: parts.namespace,
    taskQueue,
    workflowBundle: { code: parts.bundle },
    activities: parts.activities,
    dataConverter: parts.dataConverter,
    plugins: [parts.tracing.plugin],
    workerDeploymentOptions: parts.deployment,
    maxConcurrentActivityTaskExecutions: config.activities,
    maxConcurrentWorkflowTaskExecutions: config.workflowTasks,
    // Pollers follow the load, up to a few, so that an idle process does not hold dozens of polls open.
    activityTaskPollerBehavior: { type: 'autoscaling', minimum: 1, initial: 2, maximum: 20 },
    workflowTaskPollerBehavior: { type: 'autoscaling', minimum: 2, initial: 2, maximum: 10 },
    maxCachedWorkflows: config.cachedWorkflows,
    ...(config.activitiesPerSecond ? { maxTaskQueueActivitiesPerSecond: config.activitiesPerSecond } : {}),
    // A window heartbeats every 3 s under a time-out of 10 s; the default throttle of 30 s would swallow those.
    maxHeartbeatThrottleInterval: '3s',
    defaultHeartbeatThrottleInterval: '3s',
    // A sticky task of a killed worker goes back to the others after this time.
    stickyQueueScheduleToStartTimeout: '5s',
    shutdownGraceTime: '10s',
    shutdownForceTime: '20s',
  };
}
