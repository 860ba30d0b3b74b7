import { Context } from '@temporalio/activity';
import { inTransaction } from '../../db/messaging/in-transaction';
import {
  changeMassSend,
  countMassItems,
  nextMassItems,
  noteMassRead,
  openMassItems,
  settleNotDelivered,
  settleSent,
  type MassItem,
  type MassSend,
} from '../../db/messaging/mass/mass-read-back';
import { leaveUnconfirmed } from '../../db/messaging/unknown-sends';
import { isAccountTrouble, troubleWaitMs } from '../../domain/messaging/account-trouble';
import { lookAgainMs, nextReadBackStep, type ReadBack } from '../../domain/messaging/next-mass-step';
import type { FindOutcome } from '../../providers/platform/connector';
import type { PlatformChat, PlatformMessage } from '../../providers/platform/platform-history';
import { MASS_READ_TIMEOUT_MS, type MassContext } from './mass-context';

const MINUTE_MS = 60_000;
const LOOK_UP_DEADLINE_MS = 20_000;
/** Where a platform does not say what it bears. */
const READS_PER_MINUTE = 20;
/** How far their clock and ours may differ. */
const CLOCK_MARGIN_MS = 120_000;
/** Their threads are read at once: the list might have to be gone through for them from end to end. */
const FEW_FANS = 5;
/** Between two looks whether another call is through the list. */
const LIST_WAIT_MS = 30_000;

/**
 * Reads fans until all are settled, or the platform has been asked as often as it bears in a minute. First the list of chats, newest first, which names
 * most of them a page at a time; then, round after round, the threads of the others. @returns until the next stretch, null when all are settled
 */
export async function readFans(context: MassContext): Promise<number | null> {
  const { deps, key, mass, connector } = context;
  // All calls of the account share what it bears: each has its part of a minute, or one read in several minutes. No bursts.
  const perMinute = (connector.capabilities.history?.readsPerMinute ?? READS_PER_MINUTE) / mass.readers;
  const budget = Math.max(1, Math.floor(perMinute));
  const turnMs = (MINUTE_MS * budget) / perMinute;
  const startedMs = performance.now();
  const restOfTurnMs = () => Math.max(0, turnMs - (performance.now() - startedMs));
  const wait = async (waitMs: number) => {
    await changeMassSend(deps.senderPool, key.massSendId, 'reading', { waitMs });
    return waitMs;
  };
  let reads = 0;
  const pause = async () => {
    Context.current().heartbeat();
    if (reads > 0) await deps.pause(turnMs / budget);
  };
  const isFew = (await countMassItems(deps.senderPool, key.massSendId)) <= FEW_FANS;
  if (!mass.chatsRead && isFew) await changeMassSend(deps.senderPool, key.massSendId, 'reading', { chatsRead: true, waitMs: 0 });
  let { chatsCursor: cursor } = mass;
  for (let chats = !mass.chatsRead && !isFew; chats; reads += 1) {
    if (mass.isListRead) return wait(LIST_WAIT_MS);
    if (reads >= budget) return wait(restOfTurnMs());
    await pause();
    const page = await readChats(context, cursor);
    if (page.kind === 'trouble') return wait(page.waitMs);
    cursor = page.next;
    chats = cursor !== null;
    Context.current().heartbeat();
  }
  for (;;) {
    const items = await nextMassItems(deps.senderPool, key.massSendId, mass.round, Math.max(0, budget - reads));
    for (const item of items) {
      await pause();
      reads += 1;
      const troubleMs = await readThread(context, item);
      if (troubleMs !== null) return wait(troubleMs);
      Context.current().heartbeat();
    }
    if (reads >= budget && items.length > 0) return wait(restOfTurnMs());
    if (items.length === 0) break;
  }
  if ((await countMassItems(deps.senderPool, key.massSendId)) === 0) {
    await changeMassSend(deps.senderPool, key.massSendId, 'reading', { status: 'done', waitMs: 0 });
    return null;
  }
  if (reads >= budget) return wait(restOfTurnMs());
  const waitMs = lookAgainMs(mass.round);
  await changeMassSend(deps.senderPool, key.massSendId, 'reading', { round: mass.round + 1, waitMs });
  return waitMs;
}

/** One page of chats: whose last message is the one of this call has it. Its cursor is stored behind it; a page read twice settles nobody twice. */
async function readChats(
  context: MassContext,
  cursor: string | null,
): Promise<{ kind: 'page'; next: string | null } | { kind: 'trouble'; waitMs: number }> {
  const { deps, key, mass, connector, credentials } = context;
  const page = await connector.listChats({ account: credentials, cursor, timeoutMs: MASS_READ_TIMEOUT_MS });
  if (page.outcome === 'failed' && isAccountTrouble(page.error, mass.ageMs)) return { kind: 'trouble', waitMs: troubleWaitMs(page.error) };
  if (page.outcome === 'page') {
    const chats = page.items;
    const items = await openMassItems(
      deps.senderPool,
      key.accountId,
      chats.map(({ fanPlatformId }) => fanPlatformId),
    );
    await inTransaction(deps.senderPool, async (client) => {
      for (const { fanPlatformId, lastMessage } of chats) {
        const item = lastMessage && items.find((one) => one.platformFanId === fanPlatformId && isOfCall(one, lastMessage));
        if (item) await settleSent(client, key, item, item.request, [lastMessage.platformMessageId]);
      }
    });
  }
  // What the list does not tell the threads do: it is read once, and not at any price.
  const isOver = page.outcome !== 'page' || page.next === null || reachesBack(page.items, mass.attemptedAtMs);
  const next = isOver ? null : page.next;
  await changeMassSend(deps.senderPool, key.massSendId, 'reading', { chatsCursor: next, chatsRead: isOver, waitMs: 0 });
  return { kind: 'page', next };
}

/** Pages are newest first: one that is all older than the call ends it. */
function reachesBack(chats: readonly PlatformChat[], attemptedAtMs: number): boolean {
  return chats.every(({ lastMessageAtMs }) => lastMessageAtMs !== null && lastMessageAtMs < attemptedAtMs - CLOCK_MARGIN_MS);
}

/** By the id of the call where the platform says it; by time and content elsewhere, as `findMessage` does. */
function isOfCall(mass: Pick<MassSend, 'request' | 'platformMassId' | 'attemptedAtMs'>, message: PlatformMessage): boolean {
  if (!message.isOurs) return false;
  if (message.massId !== null && mass.platformMassId !== null) return message.massId === mass.platformMassId;
  const isRecent = message.atMs !== null && message.atMs >= mass.attemptedAtMs - CLOCK_MARGIN_MS;
  const { text, priceCents, mediaIds } = mass.request;
  return message.isMass && isRecent && message.text === text && message.priceCents === priceCents && message.mediaIds.length === mediaIds.length;
}

/** @returns how long to wait when the account itself cannot be asked; null: read. */
async function readThread({ deps, key, mass, connector, credentials }: MassContext, item: MassItem): Promise<number | null> {
  const found: FindOutcome =
    item.platformFanId === null
      ? { outcome: 'cannot_tell', error: { kind: 'not_found', message: 'The fan was removed here.' } }
      : await connector.findMessage({
          account: credentials,
          fanPlatformId: item.platformFanId,
          message: mass.request,
          sentSinceMs: mass.attemptedAtMs,
          timeoutMs: MASS_READ_TIMEOUT_MS,
          signal: AbortSignal.timeout(LOOK_UP_DEADLINE_MS),
        });
  if (found.outcome === 'cannot_tell' && isAccountTrouble(found.error, mass.ageMs)) return troubleWaitMs(found.error);
  await inTransaction(deps.senderPool, async (client) => {
    if (found.outcome === 'found' && (await settleSent(client, key, item, mass.request, found.platformMessageIds))) return;
    const read: ReadBack = found.outcome === 'cannot_tell' ? 'cannot_tell' : 'absent';
    const step = nextReadBackStep(read, { absences: item.absences, round: mass.round + 1, isSure: mass.isSure });
    if (step === 'failed.not_delivered') await settleNotDelivered(client, key.accountId, item);
    else if (step === 'unknown.unconfirmed') await leaveUnconfirmed(client, key, item.messageId);
    else await noteMassRead(client, key.accountId, item.messageId, read === 'absent');
  });
  return null;
}
