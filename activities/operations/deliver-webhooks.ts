import { Context } from '@temporalio/activity';
import { drizzle } from 'drizzle-orm/node-postgres';
import { inTransaction } from '../../db/messaging/in-transaction';
import { writeNotification } from '../../db/notifications/write-notification';
import { claimDeliveries, collectDeliveries, disableEndpoint, recordTry, type DueDelivery } from '../../db/operations/webhook-rows';
import { GIVE_UP_AFTER_MS, nextTryInMs } from '../../domain/operations/webhook-retries';
import { signWebhook } from '../../providers/webhooks/sign-webhook';
import type { GatewayAnswer } from '../../providers/platform/gateway-client';
import type { OperationsDeps } from './operations-deps';

const LOOK_EVERY_MS = 1_000;
const CALL_TIMEOUT_MS = 10_000;
/** Longer than a call and its record take: nobody else takes the same delivery meanwhile. */
const LEASE_MS = 60_000;
const AT_ONCE = 32;
const HEARTBEAT_MS = 5_000;
const SHOWN_ANSWER = 300;

/**
 * For about a minute: makes deliveries of what happens and takes the due ones to their endpoints, a few at a time for each. A delivery arrives at
 * least once; every try carries the same `webhook-id`.
 */
export function createDeliverWebhooks(deps: OperationsDeps) {
  return async function deliverWebhooks(): Promise<{ tried: number }> {
    const context = Context.current();
    const beat = setInterval(() => context.heartbeat(), HEARTBEAT_MS);
    const endsAtMs = performance.now() + deps.webhookWindowMs;
    const running = new Map<Promise<void>, string>();
    let tried = 0;
    try {
      while (performance.now() < endsAtMs && !context.cancellationSignal.aborted) {
        await collectDeliveries(deps.senderPool);
        const due = await claimDeliveries(deps.senderPool, { running: counts(running.values()), leaseMs: LEASE_MS, most: AT_ONCE - running.size });
        for (const one of due) {
          const trying: Promise<void> = deliver(deps, one)
            .catch((error: unknown) => deps.log.warn({ deliveryId: one.id, err: error }, 'A try could not be recorded; the delivery is tried again.'))
            .finally(() => running.delete(trying));
          running.set(trying, one.endpointId);
        }
        tried += due.length;
        await pause(Math.min(LOOK_EVERY_MS, endsAtMs - performance.now()), context.cancellationSignal);
      }
      await Promise.all(running.keys());
    } finally {
      clearInterval(beat);
    }
    return { tried };
  };
}

async function deliver(deps: OperationsDeps, one: DueDelivery): Promise<void> {
  const secrets = await Promise.all(one.secretIds.map((id) => deps.readSecret(one.workspaceId, id)));
  const nowMs = Date.now();
  const startedMs = performance.now();
  const { origin, pathname, search } = new URL(one.url);
  const answer = await deps.webhookClient.call({
    baseUrl: origin,
    method: 'POST',
    path: pathname + search,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Huntaze-Webhooks',
      ...signWebhook({ id: one.eventId, body: one.body, secrets, nowMs }),
    },
    body: one.body,
    timeoutMs: CALL_TIMEOUT_MS,
  });
  const { status, error } = read(answer);
  const delivered = status !== null && status >= 200 && status < 300;
  const made = { at: new Date(nowMs).toISOString(), status, ms: Math.round(performance.now() - startedMs), error: delivered ? null : error };
  await recordTry(deps.senderPool, { id: one.id, made, delivered, nextInMs: status === 410 ? null : nextTryInMs(one.tried) });
  if (!delivered) await leaveAlone(deps, one, status === 410 ? 'gone' : 'failing');
}

async function leaveAlone({ senderPool }: OperationsDeps, { workspaceId, endpointId }: DueDelivery, reason: 'gone' | 'failing'): Promise<void> {
  await inTransaction(senderPool, async (client) => {
    if (!(await disableEndpoint(client, { endpointId, reason, failingForMs: GIVE_UP_AFTER_MS }))) return;
    await writeNotification(drizzle({ client }), { workspaceId, accountId: null, kind: 'webhook.disabled', subjectId: endpointId, data: { reason } });
  });
}

/** What came back, for the log of deliveries. Redirects are not followed: an endpoint has one address. */
function read(answer: GatewayAnswer): { status: number | null; error: string | null } {
  switch (answer.outcome) {
    case 'answered':
      return { status: answer.status, error: answer.text.slice(0, SHOWN_ANSWER).replaceAll('\u0000', '') || null };
    case 'too_large':
      return { status: answer.status, error: 'The answer was too large.' };
    case 'lost':
      return { status: null, error: answer.timedOut ? `No answer within ${CALL_TIMEOUT_MS / 1000} seconds.` : answer.message };
    case 'not_dispatched':
      return { status: null, error: answer.message === 'INSIDE_ADDRESS' ? 'The address leads into the own network.' : answer.message };
  }
}

function counts(ids: Iterable<string>): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const id of ids) counted[id] = (counted[id] ?? 0) + 1;
  return counted;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, Math.max(0, ms));
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
