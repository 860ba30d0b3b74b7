import type { Message } from '../../contracts/messaging/message';
import { MESSAGE_SOURCES } from '../../contracts/messaging/priority';
import { REASON_CODES, REASONS } from '../../contracts/messaging/reason-codes';
import type { MessageRow } from '../../db/messaging/outbound/message-rows';
import type { MessageNames } from './message-names';

export function toMessage(row: MessageRow, names: MessageNames): Message {
  const reason = REASON_CODES.find((code) => code === row.reason) ?? 'received';
  return {
    id: row.id,
    accountId: row.accountId,
    fanId: row.fanId,
    direction: row.direction === 'in' ? 'in' : 'out',
    source: [...MESSAGE_SOURCES, 'platform' as const].find((one) => one === row.source) ?? 'fan',
    sourceId: row.sourceId,
    variantId: row.variantId,
    sourceName: row.sourceId === null ? null : (names.get(row.sourceId) ?? null),
    authorId: row.authorId,
    authorName: row.authorId === null ? null : (names.get(row.authorId) ?? null),
    reason,
    sentence: reason === 'received' ? 'The fan wrote it.' : REASONS[reason],
    nextAt: row.nextAt?.toISOString() ?? null,
    text: row.text,
    priceCents: row.priceCents,
    mediaIds: row.mediaIds,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    readAt: row.readAt?.toISOString() ?? null,
    unsentAt: row.unsentAt?.toISOString() ?? null,
  };
}
