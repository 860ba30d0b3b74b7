import { Context } from '@temporalio/activity';
import { inTransaction } from '../../db/messaging/in-transaction';
import { changeMassSend, countMassItems, forgetErased, knownMassIds, queueMassAgain, readMassSend } from '../../db/messaging/mass/mass-read-back';
import { lookForCallAgainMs, nextDoubtStep, type ReadBack } from '../../domain/messaging/next-mass-step';
import { isAccountTrouble, troubleWaitMs } from '../../domain/messaging/account-trouble';
import type { MassReadBackResult, MassSendKey } from '../../workflows/messaging/contract';
import { MASS_READ_TIMEOUT_MS, type MassContext, type PacedDeps } from './mass-context';
import { readFans } from './read-fans-of-mass';

const LOOK_DEADLINE_MS = 20_000;
/** A call is recorded within seconds, or settled by the next window of the sender. */
const CALLING_MS = 5_000;
const FIRST_STATE_MS = 1_000;
const LONGEST_STATE_MS = 30_000;
/** A platform that still works on it after this is not waited for; fans are read, and who does not have it stays unknown. */
const LONGEST_WORK_MS = 2 * 3_600_000;
const MOST_FAILED_STATES = 20;

export interface ReadBackDeps extends PacedDeps {
  /** Never throws; the sweep finds what it misses. */
  wakeSender: (accountId: string) => Promise<void>;
}

const again = (waitMs: number, detail: string): MassReadBackResult => ({ done: false, waitMs: Math.ceil(waitMs), detail });
const DONE: MassReadBackResult = { done: true, waitMs: 0, detail: 'Read back.' };

/**
 * One look at a call for many. In doubt: it is looked for among those of the platform. Taken: the platform is asked how far it is. Through: each fan is
 * read. Nothing is sent here, and every write is the same when it is done twice.
 */
export function createReadBackMass(deps: ReadBackDeps) {
  return async function readBackMass(key: MassSendKey): Promise<MassReadBackResult> {
    const mass = await readMassSend(deps.senderPool, key.massSendId);
    if (mass === null || mass.status === 'done' || mass.status === 'not_sent') return DONE;
    if (mass.status === 'calling') return again(CALLING_MS, 'Waits for the answer of the call.');
    await forgetErased(deps.senderPool, key.massSendId);
    if (mass.waitMs > 0) return again(mass.waitMs, 'Waits for the next look.');
    const context: MassContext = {
      deps,
      key,
      mass,
      connector: deps.connectorOf(mass.platform),
      credentials: {
        baseUrl: mass.baseUrl,
        platformAccountId: mass.platformAccountId,
        apiKey: mass.apiKeySecretId ? await deps.readSecret(key.workspaceId, mass.apiKeySecretId) : '',
      },
    };
    Context.current().heartbeat();
    if (mass.status === 'unknown') return lookForCall(context, deps.wakeSender);
    if (mass.status === 'sending') return askState(context);
    const waitMs = await readFans(context);
    if (waitMs === null) return DONE;
    return again(waitMs, `${await countMassItems(deps.senderPool, key.massSendId)} fans are left to read.`);
  };
}

async function lookForCall(
  { deps, key, mass, connector, credentials }: MassContext,
  wakeSender: ReadBackDeps['wakeSender'],
): Promise<MassReadBackResult> {
  const { accountId, massSendId } = key;
  const found = await connector.findMassMessages({
    account: credentials,
    message: mass.request,
    sentSinceMs: mass.attemptedAtMs,
    timeoutMs: MASS_READ_TIMEOUT_MS,
    signal: AbortSignal.timeout(LOOK_DEADLINE_MS),
  });
  if (found.outcome === 'cannot_tell' && isAccountTrouble(found.error, mass.ageMs)) {
    const waitMs = troubleWaitMs(found.error);
    await changeMassSend(deps.senderPool, massSendId, 'unknown', { waitMs, errorMessage: found.error.message.slice(0, 500) });
    return again(waitMs, 'The platform cannot be asked now.');
  }
  const known = found.outcome === 'found' ? await knownMassIds(deps.senderPool, accountId, found.platformMessageIds) : new Set<string>();
  const platformMassId = found.outcome === 'found' ? found.platformMessageIds.findLast((id) => !known.has(id)) : undefined;
  // Only calls that are known as others: this one is not there.
  const read: ReadBack = platformMassId !== undefined ? 'found' : found.outcome === 'cannot_tell' ? 'cannot_tell' : 'absent';
  switch (nextDoubtStep(read, mass)) {
    case 'accepted':
      await changeMassSend(deps.senderPool, massSendId, 'unknown', { status: 'sending', platformMassId, tries: 0, waitMs: 0 });
      return again(0, 'The platform took it.');
    case 'not_sent':
      await inTransaction(deps.senderPool, (client) => queueMassAgain(client, accountId, massSendId));
      await wakeSender(accountId);
      return DONE;
    case 'read_fans':
      await changeMassSend(deps.senderPool, massSendId, 'unknown', { status: 'reading', tries: 0, waitMs: 0 });
      return again(0, 'Nobody can tell whether it was taken; fans are read.');
    case null: {
      const waitMs = lookForCallAgainMs(mass.tries);
      const absences = read === 'absent' ? mass.absences + 1 : 0;
      await changeMassSend(deps.senderPool, massSendId, 'unknown', { tries: mass.tries + 1, absences, waitMs });
      return again(waitMs, 'Looked for among those of the platform.');
    }
  }
}

async function askState({ deps, key, mass, connector, credentials }: MassContext): Promise<MassReadBackResult> {
  const change = (to: Parameters<typeof changeMassSend>[3]) => changeMassSend(deps.senderPool, key.massSendId, 'sending', to);
  const state = await connector.massMessageState({
    account: credentials,
    platformMassId: mass.platformMassId ?? '',
    timeoutMs: MASS_READ_TIMEOUT_MS,
    signal: AbortSignal.timeout(LOOK_DEADLINE_MS),
  });
  if (state.outcome === 'ok' && state.state === 'done') {
    await change({ status: 'reading', isSure: true, platformSent: state.sent, waitMs: 0 });
    return again(0, 'The platform is through; fans are read.');
  }
  const trouble = state.outcome === 'failed' && isAccountTrouble(state.error, mass.ageMs);
  const failures = state.outcome === 'failed' && !trouble ? mass.tries + 1 : mass.tries;
  if (!trouble && (mass.ageMs > LONGEST_WORK_MS || failures >= MOST_FAILED_STATES)) {
    await change({ status: 'reading', waitMs: 0 });
    return again(0, 'The platform does not say that it is through; fans are read.');
  }
  const waitMs =
    state.outcome === 'failed' && trouble ? troubleWaitMs(state.error) : Math.min(LONGEST_STATE_MS, Math.max(FIRST_STATE_MS, mass.ageMs / 4));
  await change({
    tries: failures,
    waitMs,
    ...(state.outcome === 'ok' ? { platformSent: state.sent } : { errorMessage: state.error.message.slice(0, 500) }),
  });
  return again(waitMs, state.outcome === 'ok' ? `The platform has reached ${state.sent}.` : 'The platform cannot say how far it is.');
}
