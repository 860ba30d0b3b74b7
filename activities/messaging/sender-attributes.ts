import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import type { SenderKey } from '../../workflows/messaging/contract';

const WORKSPACE_ID = defineSearchAttributeKey('WorkspaceId', SearchAttributeType.KEYWORD);
const ACCOUNT_ID = defineSearchAttributeKey('AccountId', SearchAttributeType.KEYWORD);
const DOMAIN = defineSearchAttributeKey('Domain', SearchAttributeType.KEYWORD);

/** By what an operator finds a sender in Temporal Web. Ids only. */
export function senderAttributes({ workspaceId, accountId }: SenderKey): TypedSearchAttributes {
  return new TypedSearchAttributes([
    { key: WORKSPACE_ID, value: workspaceId },
    { key: ACCOUNT_ID, value: accountId },
    { key: DOMAIN, value: 'messaging' },
  ]);
}
