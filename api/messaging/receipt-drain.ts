import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { Db } from '../../db/database';
import { processReceipt, type Receipt } from '../../db/messaging/inbound/process-receipt';
import { DUE_RECEIPTS } from '../../db/messaging/inbound/store-receipt';
import type { WakeSender } from './wake-sender';

const LOOK_EVERY_MS = 500;
const BATCH = 200;
const AT_ONCE = 8;

export interface ReceiptDrainDeps {
  app: Db;
  /** Role huntaze_sender: sees receipts of all workspaces. */
  senderPool: Pool;
  fanHashes: (accountId: string, platformFanId: string) => Buffer[];
  wakeSender: WakeSender;
  log: Logger;
}

/**
 * Processes received webhooks behind the answer that was given at once. Any number of API processes may drain: a receipt is applied in the
 * transaction that marks it. What a crash leaves is found by the next look.
 */
export function startReceiptDrain(deps: ReceiptDrainDeps): { nudge: () => void; stop: () => Promise<void> } {
  let stopped = false;
  let wake = () => {};
  const loop = (async () => {
    while (!stopped) {
      const more = await drainOnce(deps).catch((error: unknown) => {
        deps.log.warn({ err: error }, 'Received events could not be processed yet.');
        return false;
      });
      if (!more && !stopped)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, LOOK_EVERY_MS);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
    }
  })();
  return {
    nudge: () => wake(),
    stop: async () => {
      stopped = true;
      wake();
      await loop;
    },
  };
}

/** True when there was a full batch, so that more may wait. */
async function drainOnce({ app, senderPool, fanHashes, wakeSender }: ReceiptDrainDeps): Promise<boolean> {
  const { rows } = await senderPool.query<Receipt>(DUE_RECEIPTS, [BATCH]);
  const queue = [...rows];
  await Promise.all(
    Array.from({ length: Math.min(AT_ONCE, queue.length) }, async () => {
      for (let receipt = queue.shift(); receipt; receipt = queue.shift()) {
        const result = await processReceipt(app, receipt, fanHashes);
        if (result.wake) await wakeSender(receipt.accountId);
      }
    }),
  );
  return rows.length === BATCH;
}
