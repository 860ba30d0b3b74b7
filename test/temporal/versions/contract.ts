import { defineSignal } from '@temporalio/workflow';

/** Lets a run go on past its wait. */
export const goOn = defineSignal('goOn');

export interface VersionedActivities {
  /** Build of the worker that runs it. */
  build: () => Promise<string>;
  welcome: () => Promise<void>;
}
