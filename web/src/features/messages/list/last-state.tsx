import { IconAlertTriangle, IconArrowBackUp, IconClock, IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../../../../../contracts/messaging/thread';
import { stateOf } from '../../../../../contracts/messaging/reason-codes';
import { useFormat } from '../../../i18n/use-format';
import { shortMoment } from './short-time';
import classes from './thread-list.module.css';

type Last = NonNullable<Thread['last']>;

/** What the last message is where it did not simply arrive: timed, held, taken back, not sent. Null for one that did. */
export function useLastState(last: Last | null, nowMs: number) {
  const { t } = useTranslation();
  const format = useFormat();
  if (last === null || last.reason === 'received') return null;
  const { reason, nextAt, unsentAt } = last;
  const nextMs = nextAt === null ? 0 : Date.parse(nextAt);
  const state = stateOf(reason);
  if (unsentAt !== null) return { Icon: IconArrowBackUp, tone: 'off', words: t('inbox.row.unsent') };
  if (reason === 'queued' && nextMs > nowMs)
    return { Icon: IconClock, tone: 'running', words: t('inbox.row.later', { when: shortMoment(nextMs, nowMs, format) }) };
  if (reason === 'held.manual') return { Icon: IconHandStop, tone: 'waiting', words: t('inbox.row.held') };
  if (state === 'open') return { Icon: IconClock, tone: reason === 'queued' ? 'running' : 'waiting', words: t('inbox.row.waits') };
  if (state === 'skipped') return { Icon: IconAlertTriangle, tone: 'off', words: t('inbox.row.skipped') };
  if (state === 'failed' || state === 'unknown') return { Icon: IconAlertTriangle, tone: 'person', words: t(`inbox.row.${state}`) };
  return null;
}

export function LastState({ state: { Icon, tone, words } }: { state: NonNullable<ReturnType<typeof useLastState>> }) {
  return (
    <span className={classes.standing} data-tone={tone}>
      <Icon size={13} stroke={2} aria-hidden="true" />
      {words}{' '}
    </span>
  );
}
