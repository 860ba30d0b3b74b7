import { Context } from '@temporalio/activity';
import { beginWindow, type WindowStart } from '../../db/messaging/begin-window';
import { claimGrant, CALL_TIMEOUT_MS } from '../../db/messaging/claim-grant';
import { nextDueInMs } from '../../db/messaging/due-messages';
import { inTransaction } from '../../db/messaging/in-transaction';
import { massRecipients } from '../../domain/messaging/mass-recipients';
import { bucketSize } from '../../domain/messaging/rate-window';
import type { SenderKey, WindowResult } from '../../workflows/messaging/contract';
import { CallsUnderWay } from './calls-under-way';
import { LookUps } from './look-ups';
import type { SendContext } from './send-grant';
import type { SendDeps } from './send-deps';

const HEARTBEAT_MS = 2_000;
/** A wait longer than this is slept by the workflow. The account's own slot is worth an activity's time: at 1 a minute it is a minute away. */
const LONGEST_WAIT_MS = { slot: 65_000, busy: Infinity, slowed: 15_000, breaker: 15_000 } as const;
const WHY_WAITING = {
  slot: 'Waiting for its slot.',
  busy: 'Waiting for answers.',
  slowed: 'Slowed down by the platform.',
  breaker: 'The platform failed several times in a row; trying again later.',
} as const;
/** Something is due this soon: the window stays for it. */
const LINGER_MS = 3_000;
/** A held or finished row may have made room; never wait longer than this without looking. */
const LOOK_AGAIN_MS = 1_000;
const LINGER_STEP_MS = 250;
const MAX_JITTER_MS = 200;
/** Without a limit: one grant is claimed while others are sent and recorded. */
const UNLIMITED_GRANTS = 4;

/**
 * One window of an account: about a minute of slots, each claimed in a transaction of its own, paced by the account's limit. Ends after a send,
 * when nothing is due, or when a person or the platform stands in the way. Safe to run twice at once: the later one raises the epoch.
 */
export function createDeliverWindow(deps: SendDeps) {
  return async function deliverWindow(key: SenderKey): Promise<WindowResult> {
    const context = Context.current();
    const beat = setInterval(() => context.heartbeat(), HEARTBEAT_MS);
    const stopping = () => context.cancellationSignal.aborted;
    try {
      const start = await inTransaction(deps.senderPool, (client) => beginWindow(client, key.accountId, (row) => keyWindowMs(deps, row)));
      if (!start) return { status: 'gone', wakeInMs: null, sent: 0, detail: 'The account was removed.' };
      return await runWindow(deps, key, start, stopping);
    } finally {
      clearInterval(beat);
    }
  };
}

function keyWindowMs(deps: SendDeps, start: Pick<WindowStart, 'platform' | 'capabilities'>): number | null {
  const { sendIdempotency } = start.capabilities ?? deps.connectorOf(start.platform).capabilities;
  // A key may expire at the platform a little before our count of it does.
  return sendIdempotency ? Math.floor(sendIdempotency.windowMs * 0.9) : null;
}

async function runWindow(deps: SendDeps, key: SenderKey, start: WindowStart, stopping: () => boolean): Promise<WindowResult> {
  const keyWindow = keyWindowMs(deps, start);
  const send: SendContext = {
    deps,
    ...key,
    connector: deps.connectorOf(start.platform),
    credentials: {
      baseUrl: start.baseUrl,
      platformAccountId: start.platformAccountId,
      apiKey: start.apiKeySecretId ? await deps.readSecret(key.workspaceId, start.apiKeySecretId) : '',
    },
    keyed: keyWindow !== null,
    massRecipients: massRecipients(deps.connectorOf(start.platform).capabilities),
    paced: start.limitPerMinute !== null,
  };
  const calls = new CallsUnderWay(send, grantsInFlight(start.limitPerMinute));
  const lookUps = new LookUps(send);
  try {
    const end = await takeSlots({ deps, key, start, stopping, keyWindow, calls, lookUps });
    await calls.drain();
    return { ...end, sent: calls.sent };
  } finally {
    // Whatever ended the window: nothing of it is under way when the next one begins.
    await calls.drain().catch(() => undefined);
    await lookUps.drain();
  }
}

interface OpenWindow {
  deps: SendDeps;
  key: SenderKey;
  start: WindowStart;
  stopping: () => boolean;
  keyWindow: number | null;
  calls: CallsUnderWay;
  lookUps: LookUps;
}

type WindowEnd = Omit<WindowResult, 'sent'>;
const more = (detail: string): WindowEnd => ({ status: 'more', wakeInMs: null, detail });

/** Slot after slot until the window is over. */
async function takeSlots({ deps, key, start, stopping, keyWindow, calls, lookUps }: OpenWindow): Promise<WindowEnd> {
  const endsAtMs = performance.now() + deps.windowMs;
  let lookFurther = false;
  for (;;) {
    if (stopping()) return more('The worker is stopping; another goes on.');
    lookUps.start();
    await calls.room();
    const claim = await claimGrant(deps.senderPool, {
      ...key,
      epoch: start.epoch,
      unlimitedBatch: calls.nextBatch,
      busy: calls.any,
      busyFans: calls.fans,
      keyWindowMs: keyWindow,
      massRecipients: () => calls.massRecipients,
      lookFurther,
      longestWaitMs: LONGEST_WAIT_MS,
    });
    lookFurther = claim.kind === 'refused';
    if ('media' in claim && claim.media) void deps.wantMedia(key, claim.media);
    const over = performance.now() >= endsAtMs;
    switch (claim.kind) {
      case 'granted':
        deps.reach('picked');
        calls.launch(claim);
        if (over) return more(`Sending. ${start.limitPerMinute ?? 'No limit of'} messages a minute.`);
        // Nothing can be granted before; to ask would cost a commit a slot.
        if (claim.nextSlotInMs > 0 && claim.nextSlotInMs <= LONGEST_WAIT_MS.slot)
          await sleepUnless(stopping, claim.nextSlotInMs + jitter(start.limitPerMinute));
        break;
      case 'refused':
        if (over) return more('Passing over messages that may not go now.');
        break;
      case 'fenced':
        return { status: 'fenced', wakeInMs: null, detail: 'The account’s settings changed, or a newer window took over.' };
      case 'blocked':
        return {
          status: 'blocked',
          wakeInMs: null,
          detail: claim.by === 'pause' ? 'Paused by a person.' : `The account is ${claim.by.replaceAll('_', ' ')}; a person has to act.`,
        };
      case 'idle': {
        // Whoever inserted before the row said `idle` did not signal: only a look after that commit sees everything.
        const wakeInMs = await nextDueInMs(deps.senderPool, key.accountId);
        if (!lookUps.any && (wakeInMs === null || wakeInMs > LINGER_MS)) return { status: 'idle', wakeInMs, detail: 'Nothing is due.' };
        if (over) return more('Waiting for the next due message.');
        await sleep(Math.max(50, Math.min(wakeInMs ?? LINGER_STEP_MS, LINGER_STEP_MS)));
        break;
      }
      case 'wait':
        if (claim.waitMs > LONGEST_WAIT_MS[claim.why]) return { status: 'waiting', wakeInMs: claim.waitMs, detail: WHY_WAITING[claim.why] };
        if (claim.why === 'busy') await Promise.race([calls.any ? calls.next() : sleep(LOOK_AGAIN_MS), sleep(LOOK_AGAIN_MS)]);
        else await sleepUnless(stopping, claim.waitMs + jitter(start.limitPerMinute));
        break;
    }
  }
}

/** Grants that may be without an answer at the same time: as many as fit into one call's longest time at the account's pace. */
function grantsInFlight(limitPerMinute: number | null): number {
  if (limitPerMinute === null) return UNLIMITED_GRANTS;
  return Math.max(1, Math.ceil((limitPerMinute / bucketSize(limitPerMinute)) * (CALL_TIMEOUT_MS / 60_000)));
}

/** Spreads accounts that started together; at most a thirtieth of a slot, so that it costs no rate worth naming. */
function jitter(limitPerMinute: number | null): number {
  return limitPerMinute === null ? 0 : Math.random() * Math.min(MAX_JITTER_MS, 60_000 / limitPerMinute / 30);
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Sleeps; a stopping worker is noticed within half a second. */
async function sleepUnless(stopping: () => boolean, ms: number): Promise<void> {
  const untilMs = performance.now() + ms;
  for (let leftMs = ms; leftMs > 0 && !stopping(); leftMs = untilMs - performance.now()) await sleep(Math.min(leftMs, 500));
}
