import { Context } from '@temporalio/activity';
import { beginWindow, type WindowStart } from '../../db/messaging/begin-window';
import { claimGrant, CALL_TIMEOUT_MS, type Claim } from '../../db/messaging/claim-grant';
import { nextDueInMs } from '../../db/messaging/due-messages';
import { inTransaction } from '../../db/messaging/in-transaction';
import { bucketSize } from '../../domain/messaging/rate-window';
import type { SenderKey, WindowResult } from '../../workflows/messaging/contract';
import { reconcileUnknown } from './reconcile-unknown';
import { sendGrant, type SendContext } from './send-grant';
import type { SendDeps } from './send-deps';

const HEARTBEAT_MS = 2_000;
/** A wait longer than this is slept by the workflow, not by the activity, unless it is for the account's own slot. */
const LONGEST_WAIT_MS = 15_000;
/** Something is due this soon: the window stays for it. */
const LINGER_MS = 3_000;
/** A held or finished row may have made room; never wait longer than this without looking. */
const LOOK_AGAIN_MS = 1_000;
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
    credentials: { baseUrl: start.baseUrl, platformAccountId: start.platformAccountId, apiKey: start.apiKeySecretId ? await deps.readSecret(key.workspaceId, start.apiKeySecretId) : '' },
    keyed: keyWindow !== null,
    paced: start.limitPerMinute !== null,
  };
  const endsAtMs = performance.now() + deps.windowMs;
  const mostGrants = grantsInFlight(start.limitPerMinute);
  const underWay = new Set<Promise<void>>();
  const busyFans = new Set<string>();
  let failure: unknown;
  let sent = 0;
  let lookFurther = false;
  const launch = (claim: Extract<Claim, { kind: 'granted' }>) => {
    claim.attempts.forEach(({ fanId }) => busyFans.add(fanId));
    const running: Promise<void> = sendGrant(send, claim)
      .then((count) => void (sent += count), (error: unknown) => void (failure = error))
      .finally(() => {
        claim.attempts.forEach(({ fanId }) => busyFans.delete(fanId));
        underWay.delete(running);
      });
    underWay.add(running);
  };
  const end = async (result: Omit<WindowResult, 'sent'>): Promise<WindowResult> => {
    await Promise.all(underWay);
    if (failure !== undefined) throw failure;
    return { ...result, sent };
  };

  await reconcileUnknown(send);
  for (;;) {
    if (failure !== undefined || stopping()) return end({ status: 'more', wakeInMs: null, detail: 'The worker is stopping; another goes on.' });
    while (underWay.size >= mostGrants) await Promise.race(underWay);
    const claim = await claimGrant(deps.senderPool, {
      ...key, epoch: start.epoch, unlimitedBatch: deps.unlimitedBatch, busy: underWay.size > 0, busyFans, keyWindowMs: keyWindow, lookFurther,
    });
    lookFurther = claim.kind === 'refused';
    switch (claim.kind) {
      case 'granted':
        deps.reach('picked');
        launch(claim);
        if (performance.now() >= endsAtMs) return end({ status: 'more', wakeInMs: null, detail: `Sending. ${start.limitPerMinute ?? 'No limit of'} messages a minute.` });
        break;
      case 'refused':
        if (performance.now() >= endsAtMs) return end({ status: 'more', wakeInMs: null, detail: 'Passing over messages that may not go now.' });
        break;
      case 'fenced':
        return end({ status: 'fenced', wakeInMs: null, detail: 'The account’s settings changed, or a newer window took over.' });
      case 'blocked':
        return end({ status: 'blocked', wakeInMs: null, detail: claim.by === 'pause' ? 'Paused by a person.' : `The account is ${claim.by.replaceAll('_', ' ')}; a person has to act.` });
      case 'idle': {
        // Whoever inserted before the row said `idle` did not signal: only a look after that commit sees everything.
        const wakeInMs = await nextDueInMs(deps.senderPool, key.accountId);
        if (wakeInMs === null || wakeInMs > LINGER_MS) return end({ status: 'idle', wakeInMs, detail: 'Nothing is due.' });
        await pause(Math.max(50, Math.min(wakeInMs, 500)), underWay);
        await reconcileUnknown(send);
        if (performance.now() >= endsAtMs) return end({ status: 'more', wakeInMs: null, detail: 'Waiting for the next due message.' });
        break;
      }
      case 'wait':
        if (claim.why !== 'slot' && claim.why !== 'busy' && claim.waitMs > LONGEST_WAIT_MS) {
          return end({ status: 'waiting', wakeInMs: claim.waitMs, detail: claim.why === 'slowed' ? 'Slowed down by the platform.' : 'The platform failed several times in a row; trying again later.' });
        }
        await pause(claim.why === 'busy' ? LOOK_AGAIN_MS : claim.waitMs + jitter(start.limitPerMinute), claim.why === 'busy' ? underWay : new Set(), stopping);
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

/** Sleeps, at most until one of `others` ends; a stopping worker is noticed within half a second. */
async function pause(ms: number, others: ReadonlySet<Promise<void>>, stopping: () => boolean = () => false): Promise<void> {
  const untilMs = performance.now() + ms;
  for (let leftMs = ms; leftMs > 0 && !stopping(); leftMs = untilMs - performance.now()) {
    let timer: NodeJS.Timeout | undefined;
    const slept = new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.min(leftMs, 500))));
    const first = await Promise.race([slept.then(() => 'slept'), ...[...others].map((other) => other.then(() => 'ended'))]);
    clearTimeout(timer);
    if (first === 'ended') return;
  }
}
