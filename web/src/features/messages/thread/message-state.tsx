import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconChecks, IconClock, IconHandStop, IconLoader2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../../../contracts/messaging/message';
import { stateOf } from '../../../../../contracts/messaging/reason-codes';
import { useFormat } from '../../../i18n/use-format';
import { useNow } from '../../../ui/use-now';
import { messageQuery } from '../thread-queries';
import { UnsendButton } from '../unsend/unsend-button';
import { MessageActions } from './message-actions';
import classes from './message-group.module.css';

const PLACE_EVERY_MS = 5_000;

/** What became of a message of ours: always a sentence when it has not arrived, a time when it has. */
export function MessageState({ message, isLastSent }: { message: Message; isLastSent: boolean }) {
  const { reason } = message;
  if (reason === 'received') return null;
  if (message.unsentAt !== null) return <TakenBack at={message.unsentAt} />;
  if (reason === 'sent') return <Arrived message={message} isLastSent={isLastSent} />;
  return stateOf(reason) === 'open' ? <Waiting message={message} /> : <Ended message={message} />;
}

function Arrived({ message, isLastSent }: { message: Message; isLastSent: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const at = message.sentAt ?? message.createdAt;
  const read = message.readAt;
  return (
    <div className={classes.foot}>
      <UnsendButton message={message} />
      <time dateTime={at} title={format.absolute(at)}>
        {format.clock(at)}
      </time>
      {read === null ? <IconCheck size={14} stroke={2} aria-hidden="true" /> : <IconChecks size={14} stroke={2} aria-hidden="true" />}
      <span className={isLastSent ? undefined : classes.quiet} title={read === null ? undefined : format.absolute(read)}>
        {read === null ? t('inbox.state.sent') : t('inbox.state.read', { time: format.clock(read) })}
      </span>
    </div>
  );
}

function TakenBack({ at }: { at: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={classes.foot} data-kept>
      <IconArrowBackUp size={14} stroke={2} aria-hidden="true" />
      <time dateTime={at} title={format.absolute(at)}>
        {t('inbox.state.unsent', { time: format.clock(at) })}
      </time>
    </div>
  );
}

function Waiting({ message }: { message: Message }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow(5_000);
  const { data } = useQuery({ ...messageQuery(message.accountId, message.id), refetchInterval: PLACE_EVERY_MS });
  const { reason } = message;
  const nextMs = message.nextAt === null ? null : Date.parse(message.nextAt);
  const isLater = nextMs !== null && nextMs > now + 1_000;
  const inFlight =
    reason === 'queued' && !isLater && data !== undefined && (data.queue === null || data.attempts.some((one) => one.finishedAt === null));
  const words = () => {
    if (reason === 'unknown.reconciling') return t('reasons.unknown.reconciling');
    if (reason !== 'queued') {
      const why = t(`reasons.${reason}` as 'reasons.held.manual');
      return isLater ? `${why} ${t('inbox.state.then', { when: format.relative(nextMs, now) })}` : why;
    }
    if (isLater) return t('inbox.state.later', { when: format.dateTime(nextMs) });
    if (data === undefined) return t('inbox.state.queued');
    if (inFlight) return t('inbox.state.sending');
    const place = format.number(data.queue?.place ?? 1);
    const about = data.queue?.aboutMs ?? null;
    return about === null ? t('inbox.state.place', { place }) : t('inbox.state.place_about', { place, about: format.duration(about) });
  };
  const isHeld = reason === 'held.manual';
  const Icon = inFlight || reason === 'unknown.reconciling' ? IconLoader2 : isHeld ? IconHandStop : IconClock;
  return (
    <div className={classes.state} data-tone={reason === 'queued' ? 'running' : 'waiting'}>
      <Icon size={14} stroke={2} aria-hidden="true" className={inFlight ? classes.turning : undefined} />
      <span role="status">{words()}</span>
      {!inFlight && reason !== 'unknown.reconciling' && (
        <MessageActions message={message} actions={isHeld ? ['release', 'cancel'] : ['hold', 'cancel']} />
      )}
    </div>
  );
}

function Ended({ message }: { message: Message }) {
  const { t } = useTranslation();
  const { reason } = message;
  const state = reason === 'received' ? 'sent' : stateOf(reason);
  const needsPerson = state === 'failed' || state === 'unknown';
  const title = state === 'skipped' ? 'skipped' : state === 'unknown' ? 'unknown' : 'failed';
  return (
    <div className={classes.state} data-tone={needsPerson ? 'person' : 'off'}>
      <IconAlertTriangle size={14} stroke={2} aria-hidden="true" />
      <span>
        <strong>{t(`inbox.state.${title}`)}</strong> {t(`reasons.${reason}` as 'reasons.held.manual')}
      </span>
      <MessageActions message={message} actions={state === 'unknown' ? ['was_sent', 'send_again'] : ['resend']} />
    </div>
  );
}
