/** Which account a sender speaks for. Ids only: nothing personal goes into history. */
export interface SenderKey {
  workspaceId: string;
  accountId: string;
}
