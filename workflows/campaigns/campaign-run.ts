import { condition, workflowInfo } from '@temporalio/workflow';
import type { CampaignInput, CampaignKey, CampaignState } from './contract';

/** What one run holds in memory; only `state` goes on to the next run. */
export interface CampaignRun {
  input: CampaignInput;
  key: CampaignKey;
  state: CampaignState;
  /** False until the record was read; commands wait for it. */
  opened: boolean;
  /** Counts what commands changed, so that a wait can end early. */
  changes: number;
  busy: boolean;
  eventsPerRun: number;
}

const UNREAD: CampaignState = {
  status: 'scheduled',
  phase: 'draft',
  startAtMs: null,
  hasTestPhase: false,
  decideAtMs: null,
  toRelease: false,
  open: null,
};

export function openRun(input: CampaignInput, eventsPerRun: number): CampaignRun {
  const { workspaceId, accountId, campaignId } = input;
  return {
    input,
    key: { workspaceId, accountId, campaignId },
    state: input.state ?? { ...UNREAD },
    opened: false,
    changes: 0,
    busy: false,
    eventsPerRun,
  };
}

/** One at a time, in order: commands and steps of the process never interleave between their record and this state. */
export async function inTurn<T>(run: CampaignRun, work: () => Promise<T>): Promise<T> {
  while (run.busy) await condition(() => !run.busy);
  run.busy = true;
  try {
    return await work();
  } finally {
    run.busy = false;
  }
}

/** Waits for a command to change something, at most `timeoutMs`, and no longer than this run should be. */
export async function untilChange(run: CampaignRun, timeoutMs?: number): Promise<void> {
  const seen = run.changes;
  const changed = () => run.changes !== seen || isLong(run);
  if (timeoutMs === undefined) await condition(changed);
  else await condition(changed, timeoutMs);
}

export function isLong(run: CampaignRun): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return continueAsNewSuggested || historyLength >= run.eventsPerRun;
}

/** Nothing left to do, whoever decided so. */
export function isOver({ status, phase }: CampaignState): boolean {
  return phase === 'done' || status === 'draft' || status === 'completed' || status === 'cancelled';
}
