import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../../../contracts/messaging/message';
import { useFormat } from '../../../i18n/use-format';
import { fanMediaQuery } from '../../media/media-queries';
import { MediaStrip } from '../../media/media-strip';
import classes from './message-group.module.css';
import { MessageState } from './message-state';

interface BubbleProps {
  message: Message;
  /** Who wrote it; read aloud. */
  writer: string;
  currency: string;
  isLastSent: boolean;
  isMarked: boolean;
}

/** One message as the fan has it, with what became of it. */
export function Bubble({ message, writer, currency, isLastSent, isMarked }: BubbleProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { direction, text, priceCents, mediaIds } = message;
  const at = message.sentAt ?? message.createdAt;
  // What a message sells counts as bought once the fan owns every file of it.
  const isPriced = priceCents > 0 && mediaIds.length > 0;
  const { data: known } = useQuery({ ...fanMediaQuery(message.accountId, message.fanId), enabled: isPriced });
  const isBought = isPriced && known !== undefined && mediaIds.every((id) => known.some((one) => one.mediaId === id && one.boughtAt !== null));
  const waits = direction === 'out' && message.sentAt === null;
  return (
    <article
      className={classes.message}
      data-message={message.id}
      aria-current={isMarked || undefined}
      aria-label={t(direction === 'in' ? 'inbox.message_in' : 'inbox.message_out', { who: writer, time: format.clock(at) })}
    >
      <div className={classes.bubble} data-waits={waits || message.unsentAt !== null || undefined} title={format.absolute(at)}>
        {mediaIds.length > 0 && (
          <div className={classes.media}>
            <MediaStrip ids={mediaIds} locked={priceCents > 0 && !isBought} />
          </div>
        )}
        {text !== null && text !== '' && (
          <div className={classes.text} data-personal dir="auto">
            {text}
          </div>
        )}
        {(text === null || text === '') && mediaIds.length === 0 && <em className={classes.none}>{t('inbox.no_words')}</em>}
        {priceCents > 0 && (
          <div className={classes.price} data-bought={isBought || undefined}>
            {isBought ? <IconLockOpen size={14} aria-hidden="true" /> : <IconLock size={14} aria-hidden="true" />}
            <strong>{format.money(priceCents, currency)}</strong>
            {message.sentAt !== null && message.unsentAt === null && known !== undefined && (
              <span>{t(isBought ? 'inbox.bought' : 'inbox.not_bought')}</span>
            )}
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
