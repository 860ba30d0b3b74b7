import { hash, randomUUID, randomUUIDv7 } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { AccountStatus } from '../../contracts/messaging/platform';
import { isConversation } from '../../contracts/messaging/priority';
import { CampaignTurns } from '../../domain/campaigns/campaign-turns';
import { decideDue } from '../../domain/messaging/decide-due';
import { breakerOpenMs } from '../../domain/messaging/breaker';
import { nextSlot, withGrant, type Grant } from '../../domain/messaging/rate-window';
import { lockDueMessages, type DueMessage } from './due-messages';
import { takeFromShelf, type Shelf, type SingleReference } from '../../domain/media/take-from-shelf';
import { inTransaction } from './in-transaction';
import { awaitMedia, MEDIA_HOLD_MS, readShelf, spendReferences } from './own-media';
import { noteReplies } from './threads/note-replies';
import { decidePortion, massInTheWay, writeMassSend } from './mass/mass-grant';
import { keepTurns, lockSender, type SenderRow } from './sender-row';
import { decideUnsends, endUnsends, takeUnsendGrant, type UnsendAttempt } from './unsend-grant';
import { endMessages, holdMessages, reconcileLater, takeGrant, type GrantedAttempt, type Refusal } from './write-decisions';

/** A call is given up after this. */
export const CALL_TIMEOUT_MS = 10_000;
/** A call that has not begun this long after its grant was asked for is handed back: a stop or a newer window may rely on it. */
export const START_WITHIN_MS = 1_000;
/** What our estimate of the database's clock may be behind by. */
const CLOCK_SLACK_MS = 50;
const MOST_FANS_IN_SQL = 100;
/** Rows looked at once a pick met only holds and refusals, so that a queue of sleepers is crossed quickly. */
const LONG_LOOK = 500;
/** The sweep looks for senders that were not seen for a minute. */
const LONG_WAIT_MS = 20_000;

export interface ClaimRequest {
  workspaceId: string;
  accountId: string;
  epoch: number;
  /** Most messages of a grant where the account has no limit. */
  unlimitedBatch: number;
  /** Whether grants of this window are still under way: a half-open breaker and idleness wait for them. */
  busy: boolean;
  /** Fans with a call under way: one row per fan at a time. */
  busyFans: ReadonlySet<string>;
  keyWindowMs: number | null;
  /** The pick before this one found only rows that may not go. */
  lookFurther: boolean;
  /**
   * Fans that the next call for many may name; null where the platform has no such call: then each leaves alone. Asked once nothing is in its way, so that
   * what the call before has taught holds.
   */
  massRecipients: () => number | null;
  /** Waits up to this long are sat out by the window; before a longer one the row says `idle`, so that whoever needs the sender wakes it. */
  longestWaitMs: Readonly<Record<'slot' | 'slowed' | 'breaker' | 'busy', number>>;
}

interface Granted {
  kind: 'granted';
  grantId: string;
  askedAtMs: number;
  failing: boolean;
  nextSlotInMs: number;
  media?: string[];
}

/** `askedAtMs` is `performance.now()` just before the grant's query was sent; `failing`: the breaker counts failures, so a success is worth writing; `nextSlotInMs`: no slot opens before, 0 without a limit; `media`: files of ours that are wanted at the platform. */
export type Claim =
  | (Granted & { work: 'send'; attempts: GrantedAttempt[] })
  | (Granted & { work: 'unsend'; attempts: UnsendAttempt[] })
  | (Granted & { work: 'mass'; attempts: GrantedAttempt[] })
  | { kind: 'wait'; waitMs: number; why: 'slot' | 'slowed' | 'breaker' | 'busy' }
  /** Rows were put off or ended; ask again. */
  | { kind: 'refused'; media?: string[] }
  /** The row says `idle` now; look once more after this. */
  | { kind: 'idle' }
  | { kind: 'blocked'; by: 'pause' | AccountStatus }
  | { kind: 'fenced' };

/**
 * One transaction for one slot: pick what is due, decide again, render, take the grant, write the attempts. Nothing is promised to a message
 * before its slot is there.
 */
export async function claimGrant(pool: Pool, request: ClaimRequest): Promise<Claim> {
  return inTransaction(pool, async (client) => {
    const sender = await lockSender(client, request.accountId);
    if (!sender || sender.epoch !== request.epoch) return { kind: 'fenced' };
    if (sender.paused || sender.status !== 'active') {
      await sayIdle(client, request);
      return { kind: 'blocked', by: sender.paused ? 'pause' : sender.status };
    }
    const slot = slotOf(sender, request);
    const due = await lockDueMessages(
      client,
      request.accountId,
      slot.kind === 'wait' ? 1 : request.lookFurther ? Math.max(LONG_LOOK, slot.count) : slot.count,
      inSql(request.busyFans),
    );
    if (due.length === 0) return rest(client, request);
    if (slot.kind === 'wait') {
      await (slot.waitMs > request.longestWaitMs[slot.why] ? sayIdle(client, request) : sayAwake(client, request, slot.waitMs));
      return slot;
    }
    // A grant is of one kind: it ends where the order of leaving changes from one to the other.
    const first = kindOf(due[0], request);
    const other = due.findIndex((row) => kindOf(row, request) !== first);
    const alike = other === -1 ? due : due.slice(0, other);
    if (first === 'mass' && due[0]?.sourceId) return grantMass(client, request, sender, due[0].sourceId);
    return first === 'unsend' ? grantUnsends(client, request, sender, alike, slot.count) : grant(client, request, sender, alike, slot.count);
  });
}

/** Few fans are left out by the probes themselves; thousands, in a grant without a limit, are cheaper to leave out here. */
function inSql(busyFans: ReadonlySet<string>): Iterable<string> {
  return busyFans.size <= MOST_FANS_IN_SQL ? busyFans : [];
}

type SlotOrWait = { kind: 'open'; count: number } | Extract<Claim, { kind: 'wait' }>;

function slotOf(sender: SenderRow, { unlimitedBatch, busy }: ClaimRequest): SlotOrWait {
  if (sender.slowedUntilMs !== null && sender.slowedUntilMs > sender.nowMs)
    return { kind: 'wait', waitMs: sender.slowedUntilMs - sender.nowMs, why: 'slowed' };
  if (sender.breakerUntilMs !== null && sender.breakerUntilMs > sender.nowMs)
    return { kind: 'wait', waitMs: sender.breakerUntilMs - sender.nowMs, why: 'breaker' };
  const halfOpen = breakerOpenMs(sender.failures) > 0;
  if (halfOpen && busy) return { kind: 'wait', waitMs: CALL_TIMEOUT_MS, why: 'busy' };
  const slot =
    sender.limitPerMinute === null ? { kind: 'open' as const, count: unlimitedBatch } : nextSlot(sender.ring, sender.limitPerMinute, sender.nowMs);
  if (slot.kind === 'wait') return { ...slot, why: 'slot' };
  return halfOpen ? { kind: 'open', count: 1 } : slot;
}

async function rest(client: PoolClient, request: ClaimRequest): Promise<Claim> {
  if (request.busy) return { kind: 'wait', waitMs: CALL_TIMEOUT_MS, why: 'busy' };
  await sayIdle(client, request);
  return { kind: 'idle' };
}

/** The window may end here and the workflow sleep: said in the row, so that whoever makes something due, or lifts a pause, wakes it. */
async function sayIdle(client: PoolClient, { accountId, epoch }: ClaimRequest): Promise<void> {
  await client.query({
    name: 'set_idle',
    text: 'update senders set idle = true, seen_at = clock_timestamp() where account_id = $1 and epoch = $2',
    values: [accountId, epoch],
  });
}

/** A window that sits out a long wait: else the sweep would take its sender for forgotten. */
async function sayAwake(client: PoolClient, { accountId, epoch }: ClaimRequest, waitMs: number): Promise<void> {
  if (waitMs < LONG_WAIT_MS) return;
  await client.query({
    name: 'set_seen',
    text: 'update senders set seen_at = clock_timestamp() where account_id = $1 and epoch = $2',
    values: [accountId, epoch],
  });
}

async function grant(client: PoolClient, request: ClaimRequest, sender: SenderRow, due: DueMessage[], count: number): Promise<Claim> {
  const { accountId, epoch, keyWindowMs } = request;
  const holds: Refusal[] = [];
  const ends: Refusal[] = [];
  const doubts: DueMessage[] = [];
  const attempts: GrantedAttempt[] = [];
  const waits: { messageId: string; missing: string[] }[] = [];
  const spends: { uploadId: string; messageId: string }[] = [];
  const fans = new Set(request.busyFans);
  const turns = new CampaignTurns(sender);
  const shelf = await readShelf(client, request, due);
  const replies = new Set(due.flatMap(({ source, messageId }) => (isConversation(source) ? [messageId] : [])));
  for (const message of due) {
    if (attempts.length === count) break;
    if (fans.has(message.fanId)) continue;
    const decision = decideDue(message, sender, keyWindowMs, sender.nowMs);
    const { messageId, fanId, sourceId } = message;
    if (decision.kind === 'hold') holds.push({ messageId, fanId, sourceId, reason: decision.reason, notBeforeMs: decision.notBeforeMs });
    else if (decision.kind === 'end') ends.push({ messageId, fanId, sourceId, reason: decision.reason, notBeforeMs: null });
    else if (decision.kind === 'reconcile') doubts.push(message);
    else {
      const turnMs = turns.laterTurn(message);
      if (turnMs !== null) {
        holds.push({ messageId, fanId, sourceId, reason: 'queued', notBeforeMs: turnMs });
        continue;
      }
      let rendered = decision.request;
      const renewed = keyWindowMs === null && shelf !== null ? outdated(message, shelf) : null;
      const isRenewed = renewed !== null;
      if (renewed !== null) rendered = { ...rendered, mediaIds: renewed };
      if (shelf !== null && (message.prior === null || isRenewed)) {
        const taken = takeFromShelf(shelf, messageId, rendered.mediaIds);
        if (taken.kind === 'wait') {
          waits.push({ messageId, missing: taken.missing });
          holds.push({ messageId, fanId, sourceId, reason: 'held.media', notBeforeMs: sender.nowMs + MEDIA_HOLD_MS });
          continue;
        }
        if (taken.kind === 'refused') {
          ends.push({ messageId, fanId, sourceId, reason: 'failed.media', notBeforeMs: null });
          continue;
        }
        const isOwn = taken.mediaIds.some((id, index) => id !== rendered.mediaIds[index]);
        if (isOwn) rendered = { ...rendered, mediaIds: taken.mediaIds, ownMediaIds: rendered.mediaIds };
        spends.push(...taken.spends.map((uploadId) => ({ uploadId, messageId })));
      }
      fans.add(fanId);
      turns.take(message);
      attempts.push({
        // In the order of time, so that the index of attempts grows at its end.
        attemptId: randomUUIDv7(),
        messageId,
        fanId,
        platformFanId: message.fan?.platformFanId ?? '',
        source: message.source,
        sourceId,
        attempts: message.attempts + 1,
        maybeSent: message.maybeSent,
        request: rendered,
        requestHash: isRenewed ? hashOf(rendered) : (message.prior?.requestHash ?? hashOf(rendered)),
      });
    }
  }
  await holdMessages(client, accountId, holds);
  await endMessages(client, accountId, ends);
  await reconcileLater(client, accountId, doubts);
  await awaitMedia(client, request, waits);
  await spendReferences(client, spends);
  const kept = turns.toKeep();
  if (kept !== null) await keepTurns(client, accountId, kept);
  const wanted = new Set([...waits.flatMap(({ missing }) => missing), ...(spends.length > 0 && shelf !== null ? shelf.single.keys() : [])]);
  const media = wanted.size > 0 ? { media: [...wanted] } : {};
  await noteReplies(
    client,
    request,
    [...holds, ...ends].filter(({ messageId }) => replies.has(messageId)),
  );
  if (attempts.length === 0)
    return holds.length + ends.length + doubts.length > 0 ? { kind: 'refused', ...media } : { kind: 'wait', waitMs: CALL_TIMEOUT_MS, why: 'busy' };
  const { entry, ring, granted } = entryFor(sender, attempts.length);
  const taken = await takeGrant(client, accountId, epoch, entry, ring, attempts);
  return taken ? { ...granted, ...media, work: 'send', attempts } : { kind: 'fenced' };
}

/**
 * Our files of a message that certainly was not sent, where the references that a call was made with are too old or were refused: a platform that knows no key
 * takes fresh ones. Null: what an earlier attempt had is repeated to the letter.
 */
function outdated({ messageId, prior, maybeSent }: DueMessage, shelf: Shelf): string[] | null {
  const own = maybeSent ? undefined : prior?.request.ownMediaIds;
  const isOld = (id: string, index: number) => {
    const called = prior?.request.mediaIds[index];
    const isThere = (one: SingleReference) => one.messageId === messageId && one.platformMediaId === called;
    return shelf.own.has(id) && shelf.kept.get(id) !== called && !shelf.single.get(id)?.some(isThere);
  };
  return own?.some(isOld) ? own : null;
}

/** What leaves by itself where the platform has no call for many. */
function kindOf(row: DueMessage | undefined, { massRecipients }: ClaimRequest): DueMessage['kind'] {
  return row?.kind === 'mass' && massRecipients() === null ? 'send' : (row?.kind ?? 'send');
}

/** One call, one slot, for all who may go now of a campaign. Its id is the grant's. */
async function grantMass(client: PoolClient, request: ClaimRequest, sender: SenderRow, campaignId: string): Promise<Claim> {
  const { accountId, epoch } = request;
  const inTheWay = await massInTheWay(client, { accountId, campaignId });
  if (inTheWay === 'calling') return { kind: 'wait', waitMs: CALL_TIMEOUT_MS, why: 'busy' };
  if (inTheWay === 'unknown') return { kind: 'refused' };
  const { attempts, decided, media } = await decidePortion(client, { ...request, most: request.massRecipients() ?? 1 }, sender, campaignId);
  const wanted = media.length > 0 ? { media } : {};
  if (attempts.length === 0) return decided ? { kind: 'refused', ...wanted } : { kind: 'wait', waitMs: CALL_TIMEOUT_MS, why: 'busy' };
  const { entry, ring, granted } = entryFor(sender, 1);
  if (!(await takeGrant(client, accountId, epoch, entry, ring, attempts))) return { kind: 'fenced' };
  await writeMassSend(client, request, entry[0], attempts);
  return { ...granted, ...wanted, work: 'mass', attempts };
}

/** The same slot, the same ring, the same fence: only what is called differs. */
async function grantUnsends(client: PoolClient, request: ClaimRequest, sender: SenderRow, due: DueMessage[], count: number): Promise<Claim> {
  const { accountId, epoch, busyFans } = request;
  const free = due.filter(({ fanId }, index) => !busyFans.has(fanId) && due.findIndex((row) => row.fanId === fanId) === index).slice(0, count);
  const { attempts, ends } = await decideUnsends(client, accountId, free, sender.nowMs);
  await endUnsends(client, accountId, ends);
  if (attempts.length === 0) return ends.length > 0 ? { kind: 'refused' } : { kind: 'wait', waitMs: CALL_TIMEOUT_MS, why: 'busy' };
  const { entry, ring, granted } = entryFor(sender, attempts.length);
  const taken = await takeUnsendGrant(client, { accountId, epoch, grant: entry, ring }, attempts);
  return taken ? { ...granted, work: 'unsend', attempts } : { kind: 'fenced' };
}

/** A grant as it is to stand in the ring, just before its query is sent. */
function entryFor(sender: SenderRow, count: number): { entry: Grant; ring: Grant[]; granted: Granted } {
  const askedAtMs = performance.now();
  const startMs = sender.nowMs + askedAtMs - sender.readAtMs;
  const entry: Grant = [randomUUID(), startMs, startMs + START_WITHIN_MS + CALL_TIMEOUT_MS + CLOCK_SLACK_MS, count];
  // Without a limit only the newest grant is kept: should a limit come, nothing leaves before all that is under way has long ended.
  const ring = sender.limitPerMinute === null ? [entry] : withGrant(sender.ring, entry);
  const nextSlotInMs = sender.limitPerMinute === null ? 0 : earliestSlotInMs(ring, entry, sender.limitPerMinute);
  return { entry, ring, granted: { kind: 'granted', grantId: entry[0], askedAtMs, failing: sender.failures > 0, nextSlotInMs } };
}

/** As if the grant had ended with its start: its real end is not known yet and only makes the slot later. */
function earliestSlotInMs(ring: readonly Grant[], [id, startMs, , count]: Grant, limit: number): number {
  const slot = nextSlot([...ring.filter(([other]) => other !== id), [id, startMs, startMs, count]], limit, startMs);
  return slot.kind === 'wait' ? slot.waitMs : 0;
}

function hashOf(request: unknown): string {
  return hash('sha256', JSON.stringify(request));
}
