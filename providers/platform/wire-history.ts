import type { TransactionStatus } from '../../contracts/messaging/platform-event';
import { countOnWire, decimalCents } from './decimal-cents';
import type { AmountPaths } from './gateway-dialect';
import { at, textAt, type LosslessJson } from './lossless-json';
import { isOursOnWire, mediaIdsOnWire, plainText } from './message-text';
import { moneyKind } from './money-kind';
import type { PlatformChat, PlatformFan, PlatformMessage, PlatformTransaction } from './platform-history';
import { wireTimeMs } from './wire-time';

const firstText = (wire: LosslessJson | undefined, ...paths: string[][]) =>
  paths.map((path) => textAt(wire, ...path)).find((text) => text !== null) ?? null;
const time = (wire: LosslessJson | undefined, ...paths: string[][]) => wireTimeMs(firstText(wire, ...paths));

/** Nulls are entries that cannot be read: counted, never guessed. */
export function readChat(wire: LosslessJson): PlatformChat | null {
  const fanPlatformId = firstText(wire, ['fan', 'id'], ['withUser', 'id']);
  if (fanPlatformId === null) return null;
  const fan = at(wire, 'fan') ?? at(wire, 'withUser');
  const last = at(wire, 'lastMessage') ?? undefined;
  return {
    fanPlatformId,
    displayName: textAt(fan, 'name'),
    username: textAt(fan, 'username'),
    unread: countOnWire(Number(textAt(wire, 'unreadMessagesCount'))),
    lastMessageId: textAt(last, 'id'),
    lastMessageAtMs: time(last, ['createdAt']),
    lastMessage: last === undefined ? null : readMessage(last, fanPlatformId),
    lastMessageIsOpened: last !== undefined && isOursOnWire(last, fanPlatformId) && at(last, 'isOpened') === true,
  };
}

/** Subscribers come in two shapes: with `subscribedOnData` as the platform has them, or with a tidied `subscription`. */
export function readFan(wire: LosslessJson): PlatformFan | null {
  const fanPlatformId = textAt(wire, 'id');
  if (fanPlatformId === null) return null;
  return {
    fanPlatformId,
    displayName: textAt(wire, 'name'),
    username: textAt(wire, 'username'),
    subscribedAtMs: time(wire, ['subscribedOnData', 'subscribeAt'], ['subscription', 'subscribedAt']),
    expiresAtMs: time(wire, ['subscribedOnData', 'expiredAt'], ['subscription', 'expiresAt']),
  };
}

export function readMessage(wire: LosslessJson, fanPlatformId: string): PlatformMessage | null {
  const platformMessageId = textAt(wire, 'id');
  if (platformMessageId === null) return null;
  return {
    platformMessageId,
    isOurs: isOursOnWire(wire, fanPlatformId),
    text: plainText(textAt(wire, 'text') ?? ''),
    priceCents: countOnWire(decimalCents(textAt(wire, 'price'))),
    mediaIds: mediaIdsOnWire(wire),
    atMs: time(wire, ['createdAt']),
    isMass: at(wire, 'isFromQueue') === true,
    massId: textAt(wire, 'queueId'),
    isOpened: at(wire, 'isOpened') === true,
  };
}

/** Words that were not seen yet count as not yet settled: the next look may know better. */
function statusOf(word: string | null): TransactionStatus {
  return word === 'done' || word === 'undo' ? word : 'loading';
}

/** Two taxes on the wire are one here; null when neither is told. */
function taxes(vat: number | null, tax: number | null): number | null {
  return vat === null && tax === null ? null : (vat ?? 0) + (tax ?? 0);
}

/** The kind is the platform's word where it gives one, else the sentence that describes the payment. */
export function readTransaction(wire: LosslessJson, amounts: AmountPaths): PlatformTransaction | null {
  const fanPlatformId = firstText(wire, ['user', 'id'], ['fan', 'id']);
  const transactionId = textAt(wire, 'id');
  const cents = (name: keyof AmountPaths) => decimalCents(textAt(wire, ...amounts[name]));
  const grossCents = cents('gross');
  const kind = moneyKind(textAt(wire, 'type')) ?? moneyKind(plainText(textAt(wire, 'description') ?? ''));
  if (fanPlatformId === null || transactionId === null || grossCents === null || kind === null) return null;
  const status = statusOf(textAt(wire, 'status'));
  return {
    fanPlatformId,
    kind,
    platformMessageId: kind === 'purchase' ? firstText(wire, ['message_id'], ['messageId']) : null,
    atMs: time(wire, ['createdAt'], ['created_at']),
    status,
    money: {
      transactionId,
      grossCents,
      feeCents: cents('fee'),
      netCents: cents('net'),
      vatCents: taxes(cents('vat'), cents('tax')),
      currency: (textAt(wire, 'currency') ?? 'USD').toUpperCase(),
      status,
    },
  };
}
