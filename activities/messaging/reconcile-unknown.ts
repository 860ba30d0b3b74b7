import type { PoolClient } from 'pg';
import { acknowledge } from '../../db/messaging/acknowledge';
import { inTransaction } from '../../db/messaging/in-transaction';
import {
  anyDueLookUp,
  dueLookUps,
  knownPlatformIds,
  leaveUnconfirmed,
  lookUpLater,
  noteRead,
  queueAgain,
  type UnknownSend,
} from '../../db/messaging/unknown-sends';
import { noteReplies } from '../../db/messaging/threads/note-replies';
import { isConversation, MESSAGE_SOURCES, PRIORITY, type MessageSource } from '../../contracts/messaging/priority';
import type { FindOutcome } from '../../providers/platform/connector';
import type { SendContext } from './send-grant';

const READ_TIMEOUT_MS = 10_000;
/** For all pages of one look-up. */
const LOOK_UP_DEADLINE_MS = 20_000;
/** Reads that must agree, each after a longer wait, before "it is not there" is believed. */
const READS_TO_BELIEVE = 3;
/** Reads after which "cannot tell" stays so. */
const MOST_READS = 6;
const FIRST_WAIT_MS = 10_000;

/**
 * Looks up messages whose outcome is unknown. Found: it was sent. Not there in three reads: it waits for a slot again. Cannot tell: it stays
 * *unknown*, and a person may decide. Nothing is sent here.
 */
export async function reconcileUnknown(context: SendContext): Promise<void> {
  const { deps, accountId } = context;
  if (!(await anyDueLookUp(deps.senderPool, accountId))) return;
  const due = await inTransaction(deps.senderPool, async (client) => {
    const rows = await dueLookUps(client, accountId);
    // Moved ahead at once: a read that never ends is not repeated by every window.
    for (const { messageId, tries } of rows) await lookUpLater(client, accountId, messageId, FIRST_WAIT_MS * 2 ** tries);
    return rows;
  });
  for (const row of due) await settle(context, row, await lookUp(context, row));
}

async function lookUp({ connector, credentials }: SendContext, { platformFanId, request, sinceMs }: UnknownSend): Promise<FindOutcome> {
  if (platformFanId === null) return { outcome: 'cannot_tell', error: { kind: 'not_found', message: 'The fan was removed here.' } };
  return connector.findMessage({
    account: credentials,
    fanPlatformId: platformFanId,
    message: request,
    sentSinceMs: sinceMs,
    timeoutMs: READ_TIMEOUT_MS,
    signal: AbortSignal.timeout(LOOK_UP_DEADLINE_MS),
  });
}

async function settle({ deps, accountId, workspaceId }: SendContext, row: UnknownSend, found: FindOutcome): Promise<void> {
  await inTransaction(deps.senderPool, async (client) => {
    const ours = found.outcome === 'found' ? await newest(client, accountId, found.platformMessageIds) : null;
    if (isConversation(row.source)) await noteReplies(client, { workspaceId, accountId }, [{ fanId: row.fanId, reason: 'unknown.reconciling' }]);
    if (ours !== null) return acknowledge(client, accountId, workspaceId, [sentAfterAll(row, ours)]);
    // Only messages that belong to others: ours is not there.
    const absent = found.outcome !== 'cannot_tell';
    if (absent && row.absences + 1 >= READS_TO_BELIEVE) return queueAgain(client, accountId, row.messageId, priorityOf(row.source));
    if (row.tries + 1 >= MOST_READS) return leaveUnconfirmed(client, { workspaceId, accountId }, row.messageId);
    await noteRead(client, accountId, row.messageId, absent);
  });
}

async function newest(client: PoolClient, accountId: string, ids: string[]): Promise<string | null> {
  const known = await knownPlatformIds(client, accountId, ids);
  return ids.findLast((id) => !known.has(id)) ?? null;
}

function sentAfterAll({ attemptId, messageId, fanId, sourceId, request }: UnknownSend, platformMessageId: string) {
  return {
    attemptId,
    messageId,
    fanId,
    sourceId,
    request,
    platformMessageId,
    outcome: 'sent' as const,
    errorKind: null,
    errorMessage: null,
    step: 'final' as const,
    reason: 'sent' as const,
    retryMs: 0,
    maybeSent: false,
    counts: true,
  };
}

function priorityOf(source: string): number {
  const known = MESSAGE_SOURCES.find((name): name is MessageSource => name === source);
  if (known === 'human' || known === 'test') return PRIORITY.human;
  return known === 'campaign' ? PRIORITY.campaign : PRIORITY.automation;
}
