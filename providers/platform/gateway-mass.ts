import type { MassSendOutcome, MassStateOutcome, PlatformError, RenderedMessage } from '../../contracts/messaging/platform';
import type { MassFindRequest, MassStateRequest, PlatformConnector, PlatformCredentials } from './connector';
import { CLOCK_MARGIN_MS } from './find-in-thread';
import { findMass } from './find-mass';
import type { CallTemplate, GatewayDialect, MassDialect } from './gateway-dialect';
import { readPage } from './gateway-reads';
import { at, textAt, type LosslessJson } from './lossless-json';
import { sendOutcomeOf } from './send-outcome';
import { wireTimeMs } from './wire-time';

interface Call {
  account: PlatformCredentials;
  id?: string;
  cursor?: string | null;
  limit?: number;
  message?: string;
  timeoutMs: number;
  signal: AbortSignal | undefined;
}
type Failed = { outcome: 'failed'; error: PlatformError; notSent: boolean };
type Caller = (template: CallTemplate, call: Call) => Promise<{ outcome: 'ok'; json: LosslessJson } | Failed>;
type Asked = Pick<Call, 'account' | 'timeoutMs' | 'signal'>;

const NO_MASS = { kind: 'invalid', message: 'This platform has no message to many.' } as const;
/** Where nobody says that it is done, nothing more is thought to come after so long. */
const QUIET_AFTER_MS = 3_600_000;

const wholeNumber = (wire: LosslessJson | undefined, name: string) => {
  const text = textAt(wire, name);
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null;
};
/** Where no time is told it is not. */
const isOlder = (wire: LosslessJson | undefined, ageMs: number, nowMs: number) =>
  (wireTimeMs(textAt(wire, 'date') ?? textAt(wire, 'createdAt')) ?? nowMs) + ageMs < nowMs;

/** How far one is. Its total is -1 until the platform has counted. */
function progressOf(wire: LosslessJson | undefined, isOver: boolean): MassStateOutcome {
  const total = wholeNumber(wire, 'total');
  const pending = wholeNumber(wire, 'pending');
  const sent = total !== null && pending !== null ? Math.max(0, total - pending) : (wholeNumber(wire, 'sentCount') ?? 0);
  return { outcome: 'ok', state: isOver ? 'done' : 'sending', total: total ?? (isOver ? sent : null), sent };
}

function isDone(wire: LosslessJson | undefined, nowMs: number): boolean {
  const said = at(wire, 'isDone');
  if (at(wire, 'isCanceled') === true || said === true) return true;
  return said === undefined && isOlder(wire, QUIET_AFTER_MS, nowMs);
}

/** What stands in the queue no more went out; a young one that reached nobody may not stand in it yet. */
function hasLeftQueue(wire: LosslessJson | undefined, nowMs: number): boolean {
  return at(wire, 'isCanceled') === true || (wholeNumber(wire, 'sentCount') ?? 0) > 0 || isOlder(wire, CLOCK_MARGIN_MS, nowMs);
}

/** Why it cannot go, before any call; null when it can. */
function refusedBefore({ capabilities: { massMessage } }: GatewayDialect, recipients: number): MassSendOutcome | null {
  const no = (message: string): MassSendOutcome => ({ outcome: 'refused', error: { kind: 'invalid', message, detail: 'recipients' } });
  if (!massMessage) return { outcome: 'refused', error: NO_MASS };
  if (recipients === 0) return no('a message to nobody');
  return recipients > massMessage.maxRecipients ? no(`more than ${massMessage.maxRecipients} recipients`) : null;
}

/** One message to many, by the platform itself. */
export function gatewayMass(
  dialect: GatewayDialect,
  { call, nowMs }: { call: Caller; nowMs: () => number },
  messageJson: (message: RenderedMessage, also: Record<string, readonly string[]>) => string,
): Pick<PlatformConnector, 'sendMassMessage' | 'massMessageState' | 'findMassMessages'> {
  /** What is on its way or went out lately; empty where there is no such list. */
  async function readQueue({ queue }: MassDialect, asked: Asked): Promise<{ outcome: 'ok'; items: LosslessJson[] } | Failed> {
    if (queue === null) return { outcome: 'ok', items: [] };
    const read = await call(queue.call, asked);
    if (read.outcome === 'failed') return read;
    const items = at(read.json, ...queue.items);
    if (Array.isArray(items)) return { outcome: 'ok', items };
    return { outcome: 'failed', error: { kind: 'upstream_failed', message: 'a queue without its list' }, notSent: false };
  }

  async function readOne({ one }: MassDialect, asked: Asked, id: string): Promise<{ outcome: 'ok'; wire: LosslessJson | undefined } | Failed> {
    const read = await call(one.call, { ...asked, id });
    if (read.outcome === 'failed') return read;
    const wire = at(read.json, ...one.at);
    if (textAt(wire, 'id') !== null) return { outcome: 'ok', wire };
    return { outcome: 'failed', error: { kind: 'upstream_failed', message: 'a message to many without its id' }, notSent: false };
  }

  return {
    async sendMassMessage({ account, fanPlatformIds, message, timeoutMs, signal }) {
      const { mass } = dialect;
      const refused = refusedBefore(dialect, fanPlatformIds.length);
      if (refused !== null || mass === null) return refused ?? { outcome: 'refused', error: NO_MASS };
      const read = await call(mass.send, { account, message: messageJson(message, { [mass.recipients]: fanPlatformIds }), timeoutMs, signal });
      if (read.outcome === 'failed') return read.notSent ? { outcome: 'not_sent', error: read.error } : sendOutcomeOf(read.error);
      const wire = at(read.json, ...mass.sentAt);
      const platformMassId = textAt(wire, 'id');
      if (platformMassId === null) return { outcome: 'unknown', error: { kind: 'unknown_outcome', message: 'success without an id' } };
      return { outcome: 'accepted', platformMassId, total: wholeNumber(wire, 'total') };
    },

    async massMessageState({ account, platformMassId, timeoutMs, signal }: MassStateRequest): Promise<MassStateOutcome> {
      const { mass } = dialect;
      if (mass === null) return { outcome: 'failed', error: NO_MASS };
      const asked = { account, timeoutMs, signal };
      const queue = await readQueue(mass, asked);
      if (queue.outcome === 'failed') return { outcome: 'failed', error: queue.error };
      const queued = queue.items.find((item) => textAt(item, 'id') === platformMassId);
      if (queued !== undefined) return progressOf(queued, isDone(queued, nowMs()));
      const read = await readOne(mass, asked, platformMassId);
      if (read.outcome === 'failed') return { outcome: 'failed', error: read.error };
      return progressOf(read.wire, (mass.queue === null ? isDone : hasLeftQueue)(read.wire, nowMs()));
    },

    async findMassMessages({ account, message, sentSinceMs, timeoutMs, signal }: MassFindRequest) {
      const { mass } = dialect;
      if (mass === null) return { outcome: 'cannot_tell', error: NO_MASS };
      const asked = { account, timeoutMs, signal };
      return findMass(
        { message, sentSinceMs },
        {
          queue: () => readQueue(mass, asked),
          one: (id) => readOne(mass, asked, id),
          page: (cursor) => readPage(call, mass.list, { account, cursor, timeoutMs, ...(signal ? { signal } : {}) }),
        },
      );
    },
  };
}
