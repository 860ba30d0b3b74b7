import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { SenderKey } from '../../contracts/messaging/sender-key';

export type { SenderKey };

/** How a window ended. `wakeInMs` null: only a signal wakes it. */
export interface WindowResult {
  /** `more`: the next window begins at once. `waiting`: the platform or the breaker says later. `blocked`: a person has to act. */
  status: 'more' | 'idle' | 'waiting' | 'blocked' | 'fenced' | 'gone';
  wakeInMs: number | null;
  sent: number;
  /** For Temporal Web: what the account waits for. */
  detail: string;
}

export const SEND_QUEUE = 'send';
export const DEFAULT_QUEUE = 'default';

export const senderWorkflowType = 'accountSenderWorkflow';

/** The only sender of an account. */
export function senderWorkflowId({ accountId }: Pick<SenderKey, 'accountId'>): string {
  return `sender/${accountId}`;
}

/** Something is due that the sender does not know of. Carries nothing; sent only to a sender whose row says `idle`. */
export const wokenSignal = defineSignal('woken');

/** The last window's end, for people who look at the workflow. */
export const lastWindowQuery = defineQuery<WindowResult | null>('lastWindow');

export const UNSEND_WORKFLOW = 'unsendWorkflow';

/** One run per wish to take back, whoever starts it and how often. */
export function unsendWorkflowId(unsendId: string): string {
  return `unsend/${unsendId}`;
}

export interface UnsendKey {
  workspaceId: string;
  accountId: string;
  unsendId: string;
}

/** Sizes that tests make small. */
export interface UnsendTuning {
  /** Messages per transaction. */
  pageSize: number;
  eventsPerRun: number;
}

export interface UnsendRunInput extends UnsendKey {
  /** The campaign was cancelled by an earlier run of this one. */
  campaignEnded?: boolean;
  tuning?: UnsendTuning;
}

/** Where an unsend stands after a step. `etaMs`: until it may be over, by the account's pace; null where that cannot be said. */
export interface UnsendProgress {
  done: boolean;
  waiting: number;
  settling: number;
  etaMs: number | null;
}

/** A person stopped it: the run looks at the record at once. */
export const unsendStoppedSignal = defineSignal('stopped');

/** Start options; a run that is there already is left as it is. */
export function unsendStart(key: UnsendKey) {
  const keyword = (name: string, value: string) => ({ key: defineSearchAttributeKey(name, SearchAttributeType.KEYWORD), value });
  return {
    workflowId: unsendWorkflowId(key.unsendId),
    taskQueue: DEFAULT_QUEUE,
    args: [key] as [UnsendRunInput],
    workflowIdConflictPolicy: 'USE_EXISTING' as const,
    typedSearchAttributes: new TypedSearchAttributes([
      keyword('WorkspaceId', key.workspaceId),
      keyword('AccountId', key.accountId),
      keyword('Domain', 'messaging'),
    ]),
    staticSummary: 'Takes messages back, at the pace of their account',
  };
}

export const BACKFILL_WORKFLOW = 'backfillWorkflow';

/** Reads the past of one account; started by connecting it or by a person. */
export function backfillWorkflowId(accountId: string): string {
  return `backfill/${accountId}`;
}

export type BackfillInput = SenderKey;

/** How a stretch of reading ended; anything but `running` ends the run. `waitMs`: the next stretch begins after it. */
export interface BackfillResult {
  status: 'waiting' | 'running' | 'stopped' | 'completed' | 'failed' | 'gone';
  waitMs: number | null;
}

/** Goes on at once: a person asked for it, or the account can be asked again. */
export const goOnSignal = defineSignal('goOn');

/** Start options; a run that is there already goes on. */
export function backfillStart(input: BackfillInput) {
  const keyword = (name: string, value: string) => ({ key: defineSearchAttributeKey(name, SearchAttributeType.KEYWORD), value });
  return {
    workflowId: backfillWorkflowId(input.accountId),
    args: [input] as [BackfillInput],
    signal: goOnSignal,
    signalArgs: [] as [],
    taskQueue: DEFAULT_QUEUE,
    staticSummary: 'Reads what the platform knows of an account',
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    typedSearchAttributes: new TypedSearchAttributes([
      keyword('WorkspaceId', input.workspaceId),
      keyword('AccountId', input.accountId),
      keyword('Domain', 'messaging'),
    ]),
  } as const;
}

export const MASS_READ_BACK_WORKFLOW = 'massReadBackWorkflow';

/** One call for many; the id is its idempotency key, too. */
export interface MassSendKey extends SenderKey {
  massSendId: string;
}

/** One run per call, whoever starts it and how often. */
export function massReadBackWorkflowId(massSendId: string): string {
  return `mass/${massSendId}`;
}

/** Sizes that tests make small. */
export interface MassReadBackInput extends MassSendKey {
  tuning?: { eventsPerRun: number };
}

/** Where it stands after a stretch. `waitMs`: the next one begins after it. */
export interface MassReadBackResult {
  done: boolean;
  waitMs: number;
  /** For Temporal Web. */
  detail: string;
}

/** Start options; a run that is there already is left as it is. */
export function massReadBackStart(key: MassSendKey) {
  const keyword = (name: string, value: string) => ({ key: defineSearchAttributeKey(name, SearchAttributeType.KEYWORD), value });
  return {
    workflowId: massReadBackWorkflowId(key.massSendId),
    taskQueue: DEFAULT_QUEUE,
    args: [key] as [MassReadBackInput],
    workflowIdConflictPolicy: 'USE_EXISTING' as const,
    typedSearchAttributes: new TypedSearchAttributes([
      keyword('WorkspaceId', key.workspaceId),
      keyword('AccountId', key.accountId),
      keyword('Domain', 'messaging'),
    ]),
    staticSummary: 'Reads back who got a message to many',
  };
}
