import { drizzle } from 'drizzle-orm/node-postgres';
import type { PoolClient } from 'pg';
import type { SenderKey } from '../../contracts/messaging/sender-key';
import { notifyLive } from '../../db/live';
import { finishGrant } from '../../db/messaging/acknowledge';
import { acknowledgeUnsends, type UnsendAcknowledgement } from '../../db/messaging/acknowledge-unsend';
import { applyAccountEffect } from '../../db/messaging/account-health';
import { CALL_TIMEOUT_MS } from '../../db/messaging/claim-grant';
import { inTransaction } from '../../db/messaging/in-transaction';
import type { UnsendAttempt } from '../../db/messaging/unsend-grant';
import type { AccountEffect } from '../../domain/messaging/next-step';
import { nextUnsendStep } from '../../domain/messaging/next-unsend-step';
import { storableText } from '../../domain/messaging/storable-text';
import { runGrant } from './run-grant';
import { worthWriting, type SendContext } from './send-grant';

const MOST_TOLD = 20;

export interface OpenUnsendGrant {
  work: 'unsend';
  grantId: string;
  attempts: UnsendAttempt[];
  askedAtMs: number;
  failing: boolean;
}

interface Answered {
  acknowledgement: UnsendAcknowledgement;
  effect: AccountEffect;
}

/** Takes back the messages of one grant. The account's limit, pace, epoch and breaker are those of sends. */
export function unsendGrant(context: SendContext, grant: OpenUnsendGrant): Promise<{ called: number; sent: number }> {
  return runGrant<UnsendAttempt, Answered>(context, grant, {
    call: (attempt) => call(context, attempt),
    handBack,
    // The window counts what it sent; nothing was.
    succeeded: () => false,
    record: (batch, called) => record(context, grant, batch, called),
  });
}

async function call({ deps, connector, credentials }: SendContext, attempt: UnsendAttempt): Promise<Answered> {
  deps.reach('attempt_written');
  const answering = connector.unsendMessage({
    account: credentials,
    fanPlatformId: attempt.platformFanId,
    platformMessageId: attempt.platformMessageId,
    timeoutMs: CALL_TIMEOUT_MS,
  });
  deps.reach('called');
  const answer = await answering;
  deps.reach('answered');
  const { step, account: effect } = nextUnsendStep(answer, attempt);
  const error = 'error' in answer ? answer.error : null;
  return {
    effect,
    acknowledgement: {
      attemptId: attempt.attemptId,
      messageId: attempt.messageId,
      outcome: answer.outcome,
      errorKind: error?.kind ?? null,
      errorMessage: error ? storableText(error.message.slice(0, 500)) : null,
      step: step.kind,
      reason: step.kind === 'final' ? step.reason : null,
      retryMs: step.kind === 'retry' ? step.afterMs : 0,
      maybeDone: answer.outcome === 'unknown',
      counts: step.kind !== 'retry' || step.counts,
    },
  };
}

function handBack({ attemptId, messageId }: UnsendAttempt): Answered {
  const nothing = { errorKind: null, errorMessage: null, reason: null, retryMs: 0, maybeDone: false, counts: false };
  return { effect: { health: 'neutral' }, acknowledgement: { attemptId, messageId, outcome: 'handed_back', step: 'retry', ...nothing } };
}

async function record(
  { deps, accountId, workspaceId, paced }: SendContext,
  grant: OpenUnsendGrant,
  batch: Answered[],
  called: number | null,
): Promise<void> {
  const { grantId, failing } = grant;
  await inTransaction(deps.senderPool, async (client) => {
    // Accounts, then senders, then the queue: the order in which everybody locks them.
    for (const { effect, acknowledgement } of worthWriting(batch, failing)) {
      const { errorMessage: lastError, attemptId } = acknowledgement;
      await applyAccountEffect(client, { workspaceId, accountId }, effect, { lastError, attemptId, of: 'unsend_attempts' });
    }
    if (called !== null && paced) await finishGrant(client, accountId, grantId, called);
    await acknowledgeUnsends(
      client,
      accountId,
      batch.map((answered) => answered.acknowledgement),
    );
    await tellThreads(client, { workspaceId, accountId }, grant, batch);
  });
}

/** An open conversation shows at once that a message is gone; thousands a second would say more than anybody reads. */
async function tellThreads(client: PoolClient, { workspaceId, accountId }: SenderKey, grant: OpenUnsendGrant, batch: Answered[]): Promise<void> {
  if (batch.length > MOST_TOLD) return;
  const gone = new Set(
    batch.filter(({ acknowledgement }) => acknowledgement.step === 'final').map(({ acknowledgement }) => acknowledgement.messageId),
  );
  for (const { messageId, fanId } of grant.attempts)
    if (gone.has(messageId)) await notifyLive(drizzle({ client }), { workspaceId, topic: 'thread', id: fanId, accountId });
}
