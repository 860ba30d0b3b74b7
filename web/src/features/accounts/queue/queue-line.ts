import type { QueueChange, QueueItem } from '../../../../../contracts/accounts/queue';

/** Names a line of the queue: a message, or one message to many by its campaign, what it waits for, and its call. */
export const lineId = ({ messageId, sourceId, standing, many }: QueueItem): string =>
  messageId ?? `${sourceId ?? ''} ${standing} ${many?.callId ?? ''}`;

/** Lines by their names, as a change names them. */
export function namedLines(ids: Iterable<string>): Pick<QueueChange, 'messageIds' | 'many'> {
  const messageIds: string[] = [];
  const many: NonNullable<QueueChange['many']> = [];
  for (const id of ids) {
    const [campaignId = '', standing] = id.split(' ');
    if (standing === undefined) messageIds.push(id);
    else if (!many.some((one) => one.campaignId === campaignId && one.standing === standing)) many.push({ campaignId, standing });
  }
  return { ...(messageIds.length > 0 && { messageIds }), ...(many.length > 0 && { many }) };
}
