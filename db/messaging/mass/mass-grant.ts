import { hash, randomUUIDv7 } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { RenderedMessage } from '../../../contracts/messaging/platform';
import { decideDue } from '../../../domain/messaging/decide-due';
import { takeFromShelf } from '../../../domain/media/take-from-shelf';
import { lockDueOfMass, type DueMessage } from '../due-messages';
import { awaitMedia, MEDIA_HOLD_MS, readShelf, spendReferences } from '../own-media';
import type { SenderRow } from '../sender-row';
import { endMessages, holdMessages, reconcileLater, type GrantedAttempt, type Refusal } from '../write-decisions';

interface Portion {
  workspaceId: string;
  accountId: string;
  busyFans: ReadonlySet<string>;
  keyWindowMs: number | null;
  /** Fans a call. */
  most: number;
}

/** What a portion came to: those it reaches, all with the same words; `decided`: somebody was put off or ended. */
export interface DecidedPortion {
  attempts: GrantedAttempt[];
  decided: boolean;
  /** Files of ours that are wanted at the platform. */
  media: string[];
}

/** While nobody knows of a call whether it was taken, another with the same words could not be told from it. */
const DOUBT_HOLD_SECONDS = 30;

const OPEN_CALL = `select status, check_at as "checkAt" from mass_sends where account_id = $1 and status in ('calling', 'unknown') order by status limit 1`;
// Until the next look, which is what may open the way: a row that is put off over and over is written over and over.
const HOLD_CAMPAIGN = `update outbox set not_before = greatest($4, clock_timestamp() + make_interval(secs => $3))
  where source_id = $2 and source = 'campaign' and account_id = $1 and native and not_before > '-infinity' and not_before <= now()`;

/** Whether a call of the account stands in the way of another: one under way is waited for, behind one in doubt the campaign is put off. */
export async function massInTheWay(
  client: PoolClient,
  { accountId, campaignId }: { accountId: string; campaignId: string },
): Promise<'calling' | 'unknown' | null> {
  const { rows } = await client.query<{ status: 'calling' | 'unknown'; checkAt: Date }>({
    name: 'open_mass_call',
    text: OPEN_CALL,
    values: [accountId],
  });
  const open = rows[0] ?? null;
  if (open?.status === 'unknown') await client.query(HOLD_CAMPAIGN, [accountId, campaignId, DOUBT_HOLD_SECONDS, open.checkAt]);
  return open?.status ?? null;
}

/**
 * Decides again about each who is due of one campaign, at the slot of their one call. Nothing is repeated to the letter here: a key is of one call, and
 * what may have been sent never comes back into the queue.
 */
export async function decidePortion(
  client: PoolClient,
  { workspaceId, accountId, busyFans, keyWindowMs, most }: Portion,
  sender: SenderRow,
  campaignId: string,
): Promise<DecidedPortion> {
  const due = await lockDueOfMass(client, { accountId, campaignId }, most, busyFans);
  const holds: Refusal[] = [];
  const ends: Refusal[] = [];
  const doubts: DueMessage[] = [];
  const ready: { message: DueMessage; request: RenderedMessage; requestHash: string }[] = [];
  for (const message of due) {
    const { messageId, fanId, sourceId } = message;
    const decision = decideDue({ ...message, prior: null }, sender, keyWindowMs, sender.nowMs);
    if (decision.kind === 'hold') holds.push({ messageId, fanId, sourceId, reason: decision.reason, notBeforeMs: decision.notBeforeMs });
    else if (decision.kind === 'end') ends.push({ messageId, fanId, sourceId, reason: decision.reason, notBeforeMs: null });
    else if (decision.kind === 'reconcile') doubts.push(message);
    else ready.push({ message, request: decision.request, requestHash: hash('sha256', JSON.stringify(decision.request)) });
  }
  // An edit between two looks, or a variable that slipped in: the same words leave together, the others with the next call.
  const lead = ready[0];
  let alike = ready.filter(({ requestHash }) => requestHash === lead?.requestHash);
  const files = lead === undefined ? null : await filesOf(client, { workspaceId, accountId }, lead.message, lead.request);
  const everyone = (reason: 'held.media' | 'failed.media', notBeforeMs: number | null) =>
    alike.map(({ message: { messageId, fanId, sourceId } }) => ({ messageId, fanId, sourceId, reason, notBeforeMs }));
  if (files?.kind === 'wait') {
    holds.push(...everyone('held.media', sender.nowMs + MEDIA_HOLD_MS));
    await awaitMedia(
      client,
      { workspaceId, accountId },
      alike.map(({ message }) => ({ messageId: message.messageId, missing: files.missing })),
    );
    alike = [];
  } else if (files?.kind === 'refused') {
    ends.push(...everyone('failed.media', null));
    alike = [];
  }
  await holdMessages(client, accountId, holds);
  await endMessages(client, accountId, ends);
  await reconcileLater(client, accountId, doubts);
  const request = files?.kind === 'ready' ? files.request : lead?.request;
  return {
    decided: holds.length + ends.length + doubts.length > 0,
    media: files?.kind === 'wait' ? files.missing : [],
    attempts: request === undefined ? [] : alike.map(({ message }) => attemptOf(message, request)),
  };
}

type Files = { kind: 'wait'; missing: string[] } | { kind: 'refused' } | { kind: 'ready'; request: RenderedMessage };

/** Files of ours under the platform's names: once for the whole call. */
async function filesOf(
  client: PoolClient,
  key: { workspaceId: string; accountId: string },
  { messageId }: DueMessage,
  request: RenderedMessage,
): Promise<Files> {
  const shelf = await readShelf(client, key, [{ messageId, mediaIds: request.mediaIds }]);
  if (shelf === null) return { kind: 'ready', request };
  const taken = takeFromShelf(shelf, messageId, request.mediaIds);
  if (taken.kind !== 'ready') return taken;
  await spendReferences(
    client,
    taken.spends.map((uploadId) => ({ uploadId, messageId })),
  );
  const isOwn = taken.mediaIds.some((id, index) => id !== request.mediaIds[index]);
  return { kind: 'ready', request: isOwn ? { ...request, mediaIds: taken.mediaIds, ownMediaIds: request.mediaIds } : request };
}

function attemptOf({ messageId, fanId, fan, source, sourceId, attempts }: DueMessage, request: RenderedMessage): GrantedAttempt {
  return {
    attemptId: randomUUIDv7(),
    messageId,
    fanId,
    platformFanId: fan?.platformFanId ?? '',
    source,
    sourceId,
    attempts: attempts + 1,
    maybeSent: false,
    request,
    requestHash: hash('sha256', JSON.stringify(request)),
  };
}

const WRITE = `insert into mass_sends (id, workspace_id, account_id, campaign_id, request, recipients) values ($1, $2, $3, $4, $5, $6)`;

/** The call, written in the transaction of its grant. */
export async function writeMassSend(
  client: PoolClient,
  { workspaceId, accountId }: { workspaceId: string; accountId: string },
  massSendId: string,
  attempts: readonly GrantedAttempt[],
): Promise<void> {
  const lead = attempts[0];
  if (!lead) throw new Error('A message to many without anybody.');
  await client.query(WRITE, [massSendId, workspaceId, accountId, lead.sourceId, JSON.stringify(lead.request), attempts.length]);
}
