/** A person's message to the fan on the account, by when it was sent. Times are epoch milliseconds. */
export interface HumanMessage {
  id: string;
  authorId: string;
  sentAtMs: number;
}

/**
 * Whom a sale belongs to: the author of the last human message to that fan on that account within `hours` before it. Of two sent in the same
 * millisecond the one with the larger id counts. Null: nobody's. `db/shifts/credited-sales.ts` says the same in SQL.
 */
export function creditSale(soldAtMs: number, messages: readonly HumanMessage[], hours: number): HumanMessage | null {
  const fromMs = soldAtMs - hours * 3_600_000;
  let last: HumanMessage | null = null;
  for (const message of messages) {
    if (message.sentAtMs > soldAtMs || message.sentAtMs <= fromMs) continue;
    if (last === null || message.sentAtMs > last.sentAtMs || (message.sentAtMs === last.sentAtMs && message.id > last.id)) last = message;
  }
  return last;
}
