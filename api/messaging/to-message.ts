import type { Message } from '../../contracts/messaging/message';
import { MESSAGE_SOURCES } from '../../contracts/messaging/priority';
import { REASON_CODES, REASONS } from '../../contracts/messaging/reason-codes';
import type { MessageRow } from '../../db/messaging/outbound/message-rows';

export function toMessage(row: MessageRow): Message {
  const reason = REASON_CODES.find((code) => code === row.reason) ?? 'received';
  return {
    id: row.id,
    accountId: row.accountId,
    fanId: row.fanId,
    direction: row.direction === 'in' ? 'in' : 'out',
    source: MESSAGE_SOURCES.find((one) => one === row.source) ?? 'fan',
    sourceId: row.sourceId,
    variantId: row.variantId,
    authorId: row.authorId,
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
