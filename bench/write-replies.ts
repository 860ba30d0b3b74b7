import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { wakeSender, type WakeDeps } from '../activities/messaging/wake-sender';
import { inWorkspace, type Db } from '../db/database';
import { queueHumanMessage } from '../db/messaging/outbound/message-rows';

export interface ReplyWorld extends WakeDeps {
  app: Db;
  workspaceId: string;
  accountIds: readonly string[];
  /** By account: the fan who is answered. */
  fanIds: ReadonlyMap<string, string>;
}

/** Coprime to the usual numbers of accounts: one reply after the other is for an account far away. */
const STRIDE = 7_919;

/** The clock by which the sink notes arrivals, too. */
export const epochMs = () => performance.timeOrigin + performance.now();

/** People answer fans at an even pace, as the API does it, spread over the accounts. Returns when each message was asked for (epoch milliseconds). */
export async function writeReplies(world: ReplyWorld, { perSecond, untilMs }: { perSecond: number; untilMs: number }): Promise<Map<string, number>> {
  const askedAtMs = new Map<string, number>();
  const writing: Promise<void>[] = [];
  const beganMs = epochMs();
  for (let at = 0; epochMs() < untilMs; at += 1) {
    const accountId = world.accountIds[(at * STRIDE) % world.accountIds.length] ?? '';
    const atMs = epochMs();
    writing.push(reply(world, accountId).then((messageId) => void askedAtMs.set(messageId, atMs)));
    await sleep(Math.max(0, beganMs + ((at + 1) * 1_000) / perSecond - epochMs()));
  }
  await Promise.all(writing);
  return askedAtMs;
}

async function reply({ app, workspaceId, fanIds, ...wake }: ReplyWorld, accountId: string): Promise<string> {
  const { id } = await inWorkspace(app, workspaceId, (tx) =>
    queueHumanMessage(tx, {
      ...{ workspaceId, accountId, fanId: fanIds.get(accountId) ?? '', authorId: randomUUID() },
      ...{ text: 'Thank you, see you soon!', priceCents: 0, mediaIds: [], sendAt: null },
    }),
  );
  await wakeSender(wake, accountId);
  return id;
}
