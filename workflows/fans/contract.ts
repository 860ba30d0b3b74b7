import { defineUpdate } from '@temporalio/workflow';

export const FANS_TASK_QUEUE = 'default';
export const IMPORT_WORKFLOW = 'importWorkflow';
export const EXPORT_WORKFLOW = 'exportWorkflow';

/** One run per import, whoever starts it and how often. */
export function importWorkflowId(importId: string): string {
  return `import/${importId}`;
}

export function exportWorkflowId(exportId: string): string {
  return `export/${exportId}`;
}

export interface ImportInput {
  workspaceId: string;
  accountId: string;
  importId: string;
}

export type ImportPagesRequest = Pick<ImportInput, 'workspaceId' | 'importId'>;

export interface ImportPagesResult {
  /** `completed`, or why it stopped before: `cancelled`, `failed`, `stopped` (another worker went on, or a cancel between two pages). */
  status: string;
}

export interface ExportInput {
  workspaceId: string;
  /** null is every account of the workspace. */
  accountId: string | null;
  exportId: string;
}

/** Who asks: `user:<id>`, `api_key:<id>`. */
export interface StopCommand {
  actor: string;
}

export interface StopAnswer {
  /** The status it ended with: `cancelled`, or the one it had reached before. */
  status: string;
}

/** When it answers, no further page is written; what was written stays. */
export const cancelImport = defineUpdate<StopAnswer, [StopCommand]>('cancelImport');
export const cancelExport = defineUpdate<StopAnswer, [StopCommand]>('cancelExport');
