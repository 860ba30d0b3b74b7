import { acknowledge, finishGrant, type Acknowledgement } from '../../db/messaging/acknowledge';
import { applyAccountEffect } from '../../db/messaging/account-health';
import { CALL_TIMEOUT_MS } from '../../db/messaging/claim-grant';
import { inTransaction } from '../../db/messaging/in-transaction';
import { acceptMass, leaveToReadBack, massNotSent } from '../../db/messaging/mass/mass-answers';
import type { GrantedAttempt } from '../../db/messaging/write-decisions';
import type { AccountEffect } from '../../domain/messaging/next-step';
import { nextMassSteps, type MassStep } from '../../domain/messaging/next-mass-step';
import { storableText } from '../../domain/messaging/storable-text';
import { runGrant } from './run-grant';
import { worthWriting, type SendContext } from './send-grant';

/** The id of the grant is that of the call. */
export interface OpenMassGrant {
  work: 'mass';
  grantId: string;
  attempts: GrantedAttempt[];
  askedAtMs: number;
  failing: boolean;
}

interface Answered {
  outcome: 'accepted' | 'refused' | 'not_sent' | 'unknown' | 'handed_back';
  /** One for each whom the call names, in their order; what differs among them is only whether they are tried again. */
  steps: MassStep[];
  effect: AccountEffect;
  platformMassId: string | null;
  errorKind: string | null;
  errorMessage: string | null;
}

/**
 * One call for all attempts of the grant. Who got it is read back by a run of its own; limit, pace, epoch and breaker are those of sends.
 * @param onLate it could not begin in time; told before its fans are due again
 */
export async function massGrant(context: SendContext, grant: OpenMassGrant, onLate: () => void): Promise<{ called: number; sent: number }> {
  const { called } = await runGrant<OpenMassGrant, Answered>(
    context,
    { attempts: [grant], askedAtMs: grant.askedAtMs },
    {
      call: () => call(context, grant),
      handBack: (late) => {
        onLate();
        return handBack(late);
      },
      // The window counts what it sent; that is known later.
      succeeded: () => false,
      record: (batch, calls) => record(context, grant, batch, calls),
    },
  );
  return { called: called * grant.attempts.length, sent: 0 };
}

async function call({ deps, connector, credentials, keyed }: SendContext, { grantId, attempts }: OpenMassGrant): Promise<Answered> {
  deps.reach('attempt_written');
  const lead = attempts[0]!;
  const calledAtMs = performance.now();
  const answering = connector.sendMassMessage({
    account: credentials,
    fanPlatformIds: attempts.map(({ platformFanId }) => platformFanId),
    message: lead.request,
    idempotencyKey: keyed ? grantId : null,
    timeoutMs: CALL_TIMEOUT_MS,
  });
  deps.reach('called');
  const answer = await answering;
  deps.reach('answered');
  const { steps, account: effect } = nextMassSteps(
    answer,
    attempts.map((attempt) => attempt.attempts),
  );
  // Of those who go on, if any does: the reason of the call.
  const step = steps.find(({ kind }) => kind === 'retry') ?? steps[0];
  const reason = step === undefined || step.kind === 'accepted' ? 'accepted' : step.kind === 'reconcile' ? 'unknown.reconciling' : step.reason;
  deps.seen({ call: 'many', outcome: answer.outcome, reason, ms: performance.now() - calledAtMs });
  const error = answer.outcome === 'accepted' ? null : answer.error;
  return {
    outcome: answer.outcome,
    steps,
    effect,
    platformMassId: answer.outcome === 'accepted' ? storableText(answer.platformMassId) : null,
    errorKind: error?.kind ?? null,
    errorMessage: error ? storableText(error.message.slice(0, 500)) : null,
  };
}

/** Too late to begin: all are due again at once. */
function handBack({ attempts }: OpenMassGrant): Answered {
  const steps: MassStep[] = attempts.map(() => ({ kind: 'retry', afterMs: 0, reason: 'queued', maybeSent: false, counts: false }));
  return { outcome: 'handed_back', steps, effect: { health: 'neutral' }, platformMassId: null, errorKind: null, errorMessage: null };
}

async function record(
  { deps, accountId, workspaceId, paced }: SendContext,
  { grantId, failing, attempts }: OpenMassGrant,
  batch: Answered[],
  called: number | null,
): Promise<void> {
  const readsBack = batch.some(isReadBack);
  await inTransaction(deps.senderPool, async (client) => {
    // Accounts, then senders, then the queue: the order in which everybody locks them.
    for (const { effect, errorMessage: lastError } of worthWriting(batch, failing))
      await applyAccountEffect(client, { workspaceId, accountId }, effect, { lastError, attemptId: attempts[0]!.attemptId });
    if (called !== null && paced) await finishGrant(client, accountId, grantId, called);
    for (const answered of batch) {
      if (answered.outcome !== 'accepted') await acknowledge(client, accountId, workspaceId, acknowledgements(answered, attempts));
      if (isReadBack(answered)) {
        const messageIds = attempts.map(({ messageId }) => messageId);
        await leaveToReadBack(client, accountId, messageIds);
      } else await massNotSent(client, grantId, answered.errorMessage);
      if (answered.platformMassId !== null) await acceptMass(client, grantId, answered.platformMassId);
    }
  });
  if (readsBack) await deps.readBack({ workspaceId, accountId, massSendId: grantId });
}

/** Taken, or perhaps taken: so is the whole call, or nobody of it. */
const isReadBack = ({ steps }: Answered): boolean => steps.every(({ kind }) => kind === 'accepted' || kind === 'reconcile');

function acknowledgements({ outcome, steps, errorKind, errorMessage }: Answered, attempts: readonly GrantedAttempt[]): Acknowledgement[] {
  return attempts.flatMap(({ attemptId, messageId, fanId, sourceId, request }, index) => {
    const step = steps[index];
    if (step === undefined || step.kind === 'accepted' || outcome === 'accepted') return [];
    return {
      attemptId,
      messageId,
      fanId,
      sourceId,
      request,
      outcome,
      platformMessageId: null,
      errorKind,
      errorMessage,
      step: step.kind,
      reason: step.kind === 'reconcile' ? 'unknown.reconciling' : step.reason,
      retryMs: step.kind === 'retry' ? step.afterMs : 0,
      maybeSent: false,
      counts: step.kind !== 'retry' || step.counts,
    };
  });
}
