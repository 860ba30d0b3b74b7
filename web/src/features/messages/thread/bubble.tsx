import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../../../contracts/messaging/message';
import { useFormat } from '../../../i18n/use-format';
import classes from './message-group.module.css';
import { MediaTiles } from './media-tiles';
import { MessageState } from './message-state';

interface BubbleProps {
  message: Message;
  /** Who wrote it; read aloud. */
  writer: string;
  currency: string;
  isLastSent: boolean;
}

/** One message as the fan has it, with what became of it. */
export function Bubble({ message, writer, currency, isLastSent }: BubbleProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { direction, text, priceCents, mediaIds } = message;
  const at = message.sentAt ?? message.createdAt;
  const waits = direction === 'out' && message.sentAt === null;
  return (
    <article
      className={classes.message}
      data-message={message.id}
      aria-label={t(direction === 'in' ? 'inbox.message_in' : 'inbox.message_out', { who: writer, time: format.clock(at) })}
    >
      <div className={classes.bubble} data-waits={waits || undefined} title={format.absolute(at)}>
        {mediaIds.length > 0 && <MediaTiles mediaIds={mediaIds} locked={priceCents > 0} />}
        {text !== null && text !== '' && (
          <div className={classes.text} data-personal dir="auto">
            {text}
          </div>
        )}
        {(text === null || text === '') && mediaIds.length === 0 && <em className={classes.none}>{t('inbox.no_words')}</em>}
        {priceCents > 0 && (
          <div className={classes.price}>
            <IconLock size={14} aria-hidden="true" />
            <strong>{format.money(priceCents, currency)}</strong>
          </div>
        )}
      </div>
      {direction === 'in' ? (
        <div className={classes.foot}>
          <time dateTime={at} title={format.absolute(at)}>
            {format.clock(at)}
          </time>
        </div>
      ) : (
        <MessageState message={message} isLastSent={isLastSent} />
      )}
    </article>
  );
}
