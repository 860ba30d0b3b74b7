import type { CampaignPhase } from '../../contracts/campaigns/phase';
import type { CampaignAnswer, CampaignCommand, CampaignKey, CampaignState } from '../../workflows/campaigns/contract';

/** One stretch of pages. A repeat goes on after the last page that committed. */
export interface PageRequest extends CampaignKey {
  pageSize: number;
  pages: number;
}

/** `stopped`: the record says the campaign no longer runs, so no page was written. */
export interface PageResult {
  done: boolean;
  stopped: boolean;
  /** Rows written in this stretch. */
  rows: number;
}

export interface OpenCount {
  /** Messages of the present phase without a final reason. */
  open: number;
  /** Time until they have left at the account's pace, in milliseconds; null when nobody knows. */
  etaMs: number | null;
}

/** Where the record says the campaign stands. */
export type CampaignRecord = Omit<CampaignState, 'toRelease' | 'open'>;

type Command = CampaignKey & CampaignCommand;

/**
 * What `campaignWorkflow` does to the world. All are safe to repeat: status and phase change by guarded updates, pages by key and cursor.
 * They throw `ApplicationFailure` with a type of `CAMPAIGN_REFUSALS` when the record does not allow what a person asked.
 */
export interface CampaignActivities {
  readCampaign: (key: CampaignKey) => Promise<CampaignRecord & { toRelease: boolean }>;
  /** scheduled → running, waiting → snapshot. */
  beginCampaign: (key: CampaignKey) => Promise<CampaignRecord>;
  /** Draws recipients page by page and queues the messages that may go now. */
  snapshotAudience: (request: PageRequest) => Promise<PageResult>;
  /** Ends a phase whose pages are all written. */
  enterPhase: (input: CampaignKey & { from: CampaignPhase; to: CampaignPhase }) => Promise<CampaignRecord>;
  countOpen: (key: CampaignKey) => Promise<OpenCount>;
  /** testing → measuring; the waiting time starts. */
  startMeasuring: (key: CampaignKey) => Promise<CampaignRecord>;
  /** measuring → rollout with the stored verdict; no winner is an outcome. */
  decideTest: (key: CampaignKey) => Promise<CampaignRecord>;
  /** Queues those who waited for the test, by page. */
  rollOut: (request: PageRequest) => Promise<PageResult>;
  /** running → completed, if nobody is open. */
  completeCampaign: (key: CampaignKey) => Promise<CampaignRecord>;
  recordPause: (command: Command) => Promise<CampaignAnswer>;
  recordResume: (command: Command) => Promise<CampaignAnswer>;
  /** Gives held queue rows their next allowed time, by page, and wakes the sender. */
  releaseHeld: (request: PageRequest) => Promise<PageResult>;
  recordCancel: (command: Command) => Promise<CampaignAnswer>;
  /** Ends all that has not left as `skipped.cancelled`, by page; what is on its way keeps its own outcome. */
  endOpen: (request: PageRequest) => Promise<PageResult>;
  recordReschedule: (command: Command & { startAtMs: number }) => Promise<CampaignAnswer>;
  recordWinner: (command: Command & { variantId: string }) => Promise<CampaignAnswer>;
  recordEdit: (command: Command & { version: number; over?: number }) => Promise<CampaignAnswer>;
}
