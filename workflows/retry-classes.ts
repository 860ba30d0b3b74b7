import type { ActivityOptions } from '@temporalio/workflow';

/**
 * Retry classes, named by the effect of the activity and by what a repeat could break. Every proxy names one; a new class says its reason here.
 * Expected errors are thrown non-retryable (and BENIGN) by the activities, so no class lists error types.
 */

/** One Postgres transaction. A repeat breaks nothing: it commits once or not at all, and its writes are guarded by state or by key. */
export const dbStep = {
  startToCloseTimeout: '30s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '15s' },
} satisfies ActivityOptions;

/** A read from outside. A repeat costs a call of the platform's allowance, nothing else; hence the longer waits and an end to them. */
export const providerRead = {
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m', maximumAttempts: 20 },
} satisfies ActivityOptions;

/** A write that the other side knows by its idempotency key. A repeat inside the key's window gives the first answer; later it would act twice. */
export const keyedMutation = {
  startToCloseTimeout: '30s',
  scheduleToCloseTimeout: '10m',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
} satisfies ActivityOptions;

/** A write without a key. A repeat may act twice, so there is one attempt; a time-out means outcome unknown, settled by a read. */
export const unkeyedMutation = {
  startToCloseTimeout: '30s',
  retry: { maximumAttempts: 1 },
} satisfies ActivityOptions;

/** Work in pages over minutes or hours. A repeat goes on from the heartbeat's cursor; a page done twice must be the same page. */
export const longJob = {
  startToCloseTimeout: '6h',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
} satisfies ActivityOptions;

/**
 * A stretch of reading in pages, each written together with the cursor behind it. A repeat reads one page again and writes it once; a dead worker is
 * noticed after a slow page.
 */
export const readStretch = {
  startToCloseTimeout: '10m',
  heartbeatTimeout: '90s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
} satisfies ActivityOptions;

/**
 * One window of an account's sender. A repeat breaks nothing: the next window raises the epoch, which fences the old one, and settles what
 * it left. It is tried for ever, soon, because a waiting account loses its rate; a dead worker is noticed after 10 s without a heartbeat.
 */
export const sendWindow = {
  startToCloseTimeout: '3m',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '1s', backoffCoefficient: 1.5, maximumInterval: '10s' },
} satisfies ActivityOptions;
