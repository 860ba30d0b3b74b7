import type { CampaignPhase } from '../../contracts/campaigns/phase';
import type { CampaignStatus } from '../../contracts/campaigns/status';
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import { defineQuery, defineUpdate } from '@temporalio/workflow';

export const CAMPAIGN_TASK_QUEUE = 'default';
export const CAMPAIGN_WORKFLOW = 'campaignWorkflow';

/** One run per campaign, whoever starts it and how often. */
export function campaignWorkflowId(campaignId: string): string {
  return `campaign/${campaignId}`;
}

export interface CampaignKey {
  workspaceId: string;
  accountId: string;
  campaignId: string;
}

/** Sizes that tests make small. */
export interface CampaignTuning {
  /** Fans per transaction. */
  pageSize: number;
  /** Pages per activity. */
  pages: number;
  /** Events after which the run continues as a new one. */
  eventsPerRun: number;
}

export interface CampaignInput extends CampaignKey {
  /** Carried over by continue-as-new; absent at a start, then the record says where the campaign stands. */
  state?: CampaignState;
  tuning?: CampaignTuning;
}

/** Plain JSON: it goes through continue-as-new. Times are epoch milliseconds. */
export interface CampaignState {
  status: CampaignStatus;
  phase: CampaignPhase;
  startAtMs: number | null;
  hasTestPhase: boolean;
  /** End of the waiting time after the test; null until the test share has left. */
  decideAtMs: number | null;
  /** Resumed, and its queue rows not yet all given a time again. */
  toRelease: boolean;
  /** Messages still on their way when last counted. */
  open: number | null;
}

export interface CampaignOutcome {
  status: CampaignStatus;
}

const attribute = (name: string) => defineSearchAttributeKey(name, SearchAttributeType.KEYWORD);

/** How anybody starts the run of a campaign: a second start finds the first. */
export function campaignStart(key: CampaignKey) {
  return {
    workflowId: campaignWorkflowId(key.campaignId),
    taskQueue: CAMPAIGN_TASK_QUEUE,
    args: [key] as [CampaignInput],
    workflowIdConflictPolicy: 'USE_EXISTING' as const,
    typedSearchAttributes: new TypedSearchAttributes([
      { key: attribute('WorkspaceId'), value: key.workspaceId },
      { key: attribute('AccountId'), value: key.accountId },
      { key: attribute('CampaignId'), value: key.campaignId },
      { key: attribute('Domain'), value: 'campaigns' },
    ]),
    staticSummary: 'One campaign, from launch to its last message',
  };
}

/** Who asks, as the audit log writes it: `user:<id>`, `key:<id>`, `system`. */
export interface CampaignCommand {
  actor: string;
}

export interface CampaignAnswer {
  status: CampaignStatus;
  phase: CampaignPhase;
}

/** Holds people in place. When it answers, no further attempt of this campaign begins. */
export const pauseCampaign = defineUpdate<CampaignAnswer, [CampaignCommand]>('pause');
export const resumeCampaign = defineUpdate<CampaignAnswer, [CampaignCommand]>('resume');
/** Ends it for everybody who has no message yet. When it answers, no further attempt of this campaign begins. */
export const cancelCampaign = defineUpdate<CampaignAnswer, [CampaignCommand]>('cancel');
/** Only while it waits for its time. */
export const rescheduleCampaign = defineUpdate<CampaignAnswer, [CampaignCommand & { startAtMs: number }]>('reschedule');
/** Ends a test phase early with a person's choice. */
export const chooseWinner = defineUpdate<CampaignAnswer, [CampaignCommand & { variantId: string }]>('chooseWinner');
/**
 * Puts a stored version in force for messages that have not left. Texts stay in the record; who gets which variant stays as drawn. With `over`, only
 * in place of that version.
 */
export const editCampaign = defineUpdate<CampaignAnswer, [CampaignCommand & { version: number; over?: number }]>('edit');

/** Where the run stands; the record (`/v1/campaigns/{id}/progress`) has the numbers. */
export const campaignPosition = defineQuery<CampaignState>('position');

/** `ApplicationFailure.type` of an Update that was refused. */
export const CAMPAIGN_REFUSALS = [
  'conflict',
  'campaigns.wrong_status',
  'campaigns.time_in_past',
  'campaigns.unknown_variant',
  'campaigns.unknown_version',
] as const;
export type CampaignRefusal = (typeof CAMPAIGN_REFUSALS)[number];
