import { acknowledge, finishGrant, type Acknowledgement } from '../../db/messaging/acknowledge';
import { applyAccountEffect } from '../../db/messaging/account-health';
import { CALL_TIMEOUT_MS } from '../../db/messaging/claim-grant';
import { inTransaction } from '../../db/messaging/in-transaction';
import { noteReplies } from '../../db/messaging/threads/note-replies';
import { isConversation } from '../../contracts/messaging/priority';
import { reconcileLater, type GrantedAttempt } from '../../db/messaging/write-decisions';
import { nextStep, type AccountEffect } from '../../domain/messaging/next-step';
import { storableText } from '../../domain/messaging/storable-text';
import type { PlatformConnector, PlatformCredentials } from '../../providers/platform/connector';
import { runGrant } from './run-grant';
import type { SendDeps } from './send-deps';

export interface OpenGrant {
  work: 'send';
  grantId: string;
  attempts: GrantedAttempt[];
  askedAtMs: number;
  failing: boolean;
}

export interface SendContext {
  deps: SendDeps;
  accountId: string;
  workspaceId: string;
  connector: PlatformConnector;
  credentials: PlatformCredentials;
  keyed: boolean;
  /** Fans that one call reaches; null where there is no such call. */
  massRecipients: number | null;
  /** The account has a limit, so that grants stand in its ring. */
  paced: boolean;
}

interface Answered {
  acknowledgement: Acknowledgement;
  effect: AccountEffect;
}

/** Sends the messages of one grant and records the answers. */
export function sendGrant(context: SendContext, grant: OpenGrant): Promise<{ called: number; sent: number }> {
  return runGrant<GrantedAttempt, Answered>(context, grant, {
    call: (attempt) => call(context, attempt),
    handBack,
    succeeded: ({ acknowledgement }) => acknowledgement.reason === 'sent',
    record: (batch, called) => record(context, grant, batch, called),
  });
}

async function call({ deps, connector, credentials, keyed }: SendContext, attempt: GrantedAttempt): Promise<Answered> {
  deps.reach('attempt_written');
  const calledAtMs = performance.now();
  const answering = connector.sendMessage({
    account: credentials,
    fanPlatformId: attempt.platformFanId,
    message: attempt.request,
    idempotencyKey: keyed ? attempt.messageId : null,
    timeoutMs: CALL_TIMEOUT_MS,
  });
  deps.reach('called');
  const answer = await answering;
  deps.reach('answered');
  const { message: step, account: effect } = nextStep(answer, { keyed, attempts: attempt.attempts, maybeSent: attempt.maybeSent });
  const error = answer.outcome === 'sent' ? null : answer.error;
  const reason = step.kind === 'reconcile' ? 'unknown.reconciling' : step.reason;
  deps.seen({ call: 'one', outcome: answer.outcome, reason, ms: performance.now() - calledAtMs });
  return {
    effect,
    acknowledgement: {
      ...identity(attempt),
      outcome: answer.outcome,
      platformMessageId: answer.outcome === 'sent' ? storableText(answer.platformMessageId) : null,
      errorKind: error?.kind ?? null,
      errorMessage: error ? storableText(error.message.slice(0, 500)) : null,
      step: step.kind,
      reason,
      retryMs: step.kind === 'retry' ? step.afterMs : 0,
      maybeSent: step.kind === 'retry' && step.maybeSent,
      counts: step.kind !== 'retry' || step.counts,
    },
  };
}

/** Too late to begin: the message is due again at once, as if it had never been picked. */
function handBack(attempt: GrantedAttempt): Answered {
  return {
    effect: { health: 'neutral' },
    acknowledgement: {
      ...identity(attempt),
      outcome: 'handed_back',
      platformMessageId: null,
      errorKind: null,
      errorMessage: null,
      step: 'retry',
      reason: attempt.maybeSent ? 'held.retry' : 'queued',
      retryMs: 0,
      maybeSent: attempt.maybeSent,
      counts: false,
    },
  };
}

function identity({ attemptId, messageId, fanId, sourceId, request }: GrantedAttempt) {
  return { attemptId, messageId, fanId, sourceId, request };
}

async function record(
  { deps, accountId, workspaceId, paced }: SendContext,
  { grantId, failing, attempts }: OpenGrant,
  batch: Answered[],
  called: number | null,
): Promise<void> {
  const acknowledgements = batch.map((answered) => answered.acknowledgement);
  await inTransaction(deps.senderPool, async (client) => {
    // Accounts, then senders, then the queue: the order in which everybody locks them.
    for (const { effect, acknowledgement } of worthWriting(batch, failing)) {
      await applyAccountEffect(client, { workspaceId, accountId }, effect, {
        lastError: acknowledgement.errorMessage,
        attemptId: acknowledgement.attemptId,
      });
    }
    if (called !== null && paced) await finishGrant(client, accountId, grantId, called);
    await acknowledge(client, accountId, workspaceId, acknowledgements);
    await reconcileLater(
      client,
      accountId,
      acknowledgements.filter(({ step }) => step === 'reconcile'),
    );
    const replies = new Set(attempts.flatMap(({ source, messageId }) => (isConversation(source) ? [messageId] : [])));
    await noteReplies(
      client,
      { workspaceId, accountId },
      acknowledgements.filter(({ messageId }) => replies.has(messageId)),
    );
  });
}

/** Successes in a row say one thing, and only while the breaker counts failures. */
export function worthWriting<One extends { effect: AccountEffect }>(batch: One[], failing: boolean): One[] {
  const anyFailure = failing || batch.some(({ effect }) => effect.health === 'failure');
  return batch.filter(({ effect }, index) => effect.health !== 'success' || (anyFailure && batch[index + 1]?.effect.health !== 'success'));
}
