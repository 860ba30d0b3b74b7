import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import { defineSignal } from '@temporalio/workflow';

export const FANS_TASK_QUEUE = 'default';
export const IMPORT_WORKFLOW = 'importWorkflow';
export const EXPORT_WORKFLOW = 'exportWorkflow';
export const LIVE_LISTS_WORKFLOW = 'liveListsWorkflow';

/** One run per import, whoever starts it and how often. */
export function importWorkflowId(importId: string): string {
  return `import/${importId}`;
}

/** One run per export. */
export function exportWorkflowId(exportId: string): string {
  return `export/${exportId}`;
}

/** One run at a time for all live lists of a workspace. */
export function liveListsWorkflowId(workspaceId: string): string {
  return `live-lists/${workspaceId}`;
}

export interface LiveListsInput {
  workspaceId: string;
}

export interface ImportInput {
  workspaceId: string;
  accountId: string;
  importId: string;
}

export interface ExportInput {
  workspaceId: string;
  accountId: string;
  exportId: string;
}

/** How a stretch of pages ended: `completed`, or why it stopped before (`cancelled`, `failed`, `gone`, `stopped`: another worker went on). */
export interface PagesResult {
  status: string;
}

export interface JobFailure {
  workspaceId: string;
  kind: 'import' | 'export';
  id: string;
  status: 'failed' | 'cancelled';
  /** For the person who waits for it. */
  message: string;
}

/** Start options of an import's run; a run that is there already is left as it is. */
export function importStart(input: ImportInput) {
  return { workflowId: importWorkflowId(input.importId), args: [input] as [ImportInput], staticSummary: 'Import of a CSV file', ...common(input) };
}

export function exportStart(input: ExportInput) {
  return { workflowId: exportWorkflowId(input.exportId), args: [input] as [ExportInput], staticSummary: 'Export to a CSV file', ...common(input) };
}

/** Look once more before you end: something changed. */
export const lookAgainSignal = defineSignal('lookAgain');

/** For a signal with a start: a run that is there looks once more before it ends, and one that is just ending is followed by another. */
export function liveListsStart(input: LiveListsInput) {
  return {
    workflowId: liveListsWorkflowId(input.workspaceId),
    args: [input] as [LiveListsInput],
    signal: lookAgainSignal,
    signalArgs: [] as [],
    staticSummary: 'Live lists brought up to date',
    ...common(input),
  };
}

function common({ workspaceId, accountId }: { workspaceId: string; accountId?: string }) {
  const keyword = (name: string, value: string) => ({ key: defineSearchAttributeKey(name, SearchAttributeType.KEYWORD), value });
  return {
    taskQueue: FANS_TASK_QUEUE,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    typedSearchAttributes: new TypedSearchAttributes([
      keyword('WorkspaceId', workspaceId),
      ...(accountId === undefined ? [] : [keyword('AccountId', accountId)]),
      keyword('Domain', 'fans'),
    ]),
  } as const;
}
