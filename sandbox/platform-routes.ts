import { timingSafeEqual } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { accountCall, type AccountCall } from './account-call';
import { listChats, listMessages, markRead } from './chat-routes';
import { refused, type Dialect, type OperationName, type Result } from './dialect';
import { accountRecord, listFans, listTransactions, listUserLists, whoami } from './directory-routes';
import { FAULTS_BEFORE } from './fault-answers';
import { drawReadFault, drawReadLatencyMs } from './fault-draw';
import { overCap } from './paging';
import { listMasses, massQueue, oneMass } from './mass-routes';
import { beginMedia, completeMedia, lookAtMedia, putMedia, takeMedia } from './media-routes';
import { refusal, type Refusal } from './refusal';
import { nowMs, type SandboxContext } from './sandbox-context';
import { sendMass } from './send-mass';
import { sendMessage } from './send-message';
import type { BucketTake } from './token-bucket';
import { unsendMessage } from './unsend-message';
import type { WireAnswer, WireLimits, WireRequest } from './wire-answer';

/** Nothing but sends is limited per account unless told so; the gateway's own limit is far away. */
const FAR_LIMITS = { limit: 1_000, remaining: 999 };

/** What is limited, logged and struck by the faults of sends. */
const WRITES = { send: sendMessage, mass_send: sendMass, unsend: unsendMessage };
type WriteName = keyof typeof WRITES;
const isWrite = (operation: OperationName): operation is WriteName => Object.hasOwn(WRITES, operation);

const OPERATIONS: Record<Exclude<OperationName, WriteName | 'whoami'>, (call: AccountCall) => Result | Promise<Result>> = {
  thread: listMessages,
  mark_read: markRead,
  chats: listChats,
  account: accountRecord,
  fans: listFans,
  transactions: listTransactions,
  lists: listUserLists,
  mass_queue: massQueue,
  mass_one: oneMass,
  mass_list: listMasses,
  media_begin: beginMedia,
  media_put: putMedia,
  media_complete: completeMedia,
  media_whole: takeMedia,
  media_state: lookAtMedia,
};

function sameKey(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What the account's own state answers to a call, whoever asks. */
function stateRefusal({ account, dialect }: AccountCall, operation: OperationName): Refusal | null {
  const { state } = account.config;
  if (state === 'active' || (operation === 'account' && dialect.recordInAnyState)) return null;
  if (state === 'restricted') return operation === 'send' || operation === 'mass_send' ? refusal('account_restricted') : null;
  return refusal(state);
}

/** The two limits that every call meets: the gateway's first, then the platform's. Tells what the gateway would put into headers. */
function limitRefusal(call: AccountCall, key: string): Refusal | null {
  const { context, dialect, account, request } = call;
  const { gatewayLimit, upstreamLimit } = account.config;
  const over = (reason: 'rate_gateway' | 'rate_upstream', take: BucketTake, limit: number) =>
    take.taken ? null : refusal(reason, { waitMs: take.waitMs, limit });
  if (gatewayLimit !== null) {
    const counted = `${dialect.name} ${dialect.countsBy === 'key' ? key : account.id}`;
    const take = context.accounts.gatewayBucket(counted).take(request.arrivedUs, gatewayLimit);
    call.gateway = { limit: gatewayLimit.perMinute, remaining: take.taken ? take.left : 0 };
    const refusedHere = over('rate_gateway', take, gatewayLimit.perMinute);
    if (refusedHere) return refusedHere;
  }
  return upstreamLimit === null ? null : over('rate_upstream', account.upstream.take(request.arrivedUs, upstreamLimit), upstreamLimit.perMinute);
}

/** Everything that a platform is asked, in any dialect: key, account, limits, state of the account, then the endpoint. */
export async function platformAnswer(context: SandboxContext, dialect: Dialect, request: WireRequest): Promise<WireAnswer> {
  const told = (result: Result, limits: WireLimits = FAR_LIMITS): WireAnswer =>
    result.is === 'refused' ? dialect.refuse(result.refusal, nowMs(context)) : dialect.answer(result, request, limits);
  const no = (...given: Parameters<typeof refusal>) => told(refused(refusal(...given)));

  const { key, account: name, operation, ...rest } = dialect.read(request);
  if (key === null) return no('key_missing');
  if (operation === 'whoami') return told(whoami(context, key, dialect));
  const account = context.accounts.get(name);
  if (!account) return no('account_unknown');
  if (!sameKey(key, account.config.key)) return no('key_wrong');
  if (operation === null) return no('no_endpoint');

  const call = accountCall({ context, dialect, account, request }, rest);
  const limited = limitRefusal(call, key);
  const refusedHere = limited ?? stateRefusal(call, operation);
  if (refusedHere) {
    if (isWrite(operation)) await logRefusal(call, limited ? 'refused_rate' : 'refused', limited?.reason ?? `account.${account.config.state}`);
    return told(refused(refusedHere));
  }
  if (isWrite(operation)) return WRITES[operation](call);
  const cap = dialect.pageCaps[operation];
  if (overCap(call.query, cap)) return no('invalid', { field: 'limit', text: `At most ${cap} a page.` });
  const fault = drawReadFault(context, account);
  const latencyMs = drawReadLatencyMs(context, account);
  if (latencyMs > 0) await wait(latencyMs);
  const struck = fault ? FAULTS_BEFORE[fault] : undefined;
  if (struck !== undefined) return typeof struck === 'object' || struck === 'drop' || struck === 'hang' ? struck : no(struck);
  return told(await OPERATIONS[operation](call), call.gateway ?? FAR_LIMITS);
}

function logRefusal({ context, account, request, fan }: AccountCall, outcome: 'refused' | 'refused_rate', reason: string): Promise<void> {
  const given = request.headers['idempotency-key'];
  return context.commits.write(() => {
    context.store.run(
      'insert into log (arrived_us, account, fan, key, outcome, reason) values (?, ?, ?, ?, ?, ?)',
      request.arrivedUs,
      account.id,
      fan,
      typeof given === 'string' ? given : null,
      outcome,
      reason,
    );
  });
}
