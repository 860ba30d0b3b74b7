import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';

export const MEDIA_TASK_QUEUE = 'default';
export const MEDIA_UPLOAD_WORKFLOW = 'mediaUploadWorkflow';

export interface MediaUploadInput {
  workspaceId: string;
  accountId: string;
  mediaId: string;
}

/** `retryInMs` null: nothing is left to do, or it is left to the sweep. */
export interface CarryResult {
  uploads: number;
  retryInMs: number | null;
}

/** One file to one account, whoever asks for it and how often. */
export function mediaUploadWorkflowId({ accountId, mediaId }: Pick<MediaUploadInput, 'accountId' | 'mediaId'>): string {
  return `media/${accountId}/${mediaId}`;
}

/** Start options of an upload's run; a run that is there already is left as it is. */
export function mediaUploadStart(input: MediaUploadInput) {
  const keyword = (name: string, value: string) => ({ key: defineSearchAttributeKey(name, SearchAttributeType.KEYWORD), value });
  return {
    workflowId: mediaUploadWorkflowId(input),
    args: [input] as [MediaUploadInput],
    staticSummary: 'A file on its way to a platform account',
    taskQueue: MEDIA_TASK_QUEUE,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    typedSearchAttributes: new TypedSearchAttributes([
      keyword('WorkspaceId', input.workspaceId),
      keyword('AccountId', input.accountId),
      keyword('Domain', 'messaging'),
    ]),
  } as const;
}
