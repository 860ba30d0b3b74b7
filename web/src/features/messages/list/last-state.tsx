import { IconAlertTriangle, IconArrowBackUp, IconClock, IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../../../../../contracts/messaging/thread';
import { stateOf } from '../../../../../contracts/messaging/reason-codes';
import { useFormat } from '../../../i18n/use-format';
import { shortMoment } from './short-time';
import classes from './thread-list.module.css';

/** What the last message is where it did not simply arrive: timed, held, taken back, not sent. Nothing for one that did. */
export function LastState({ last, nowMs }: { last: NonNullable<Thread['last']>; nowMs: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reason, nextAt, unsentAt } = last;
  if (reason === 'received') return null;
  const nextMs = nextAt === null ? 0 : Date.parse(nextAt);
  const [Icon, tone, words] = (() => {
    if (unsentAt !== null) return [IconArrowBackUp, 'off', t('inbox.row.unsent')] as const;
    if (reason === 'queued' && nextMs > nowMs)
      return [IconClock, 'running', t('inbox.row.later', { when: shortMoment(nextMs, nowMs, format) })] as const;
    if (reason === 'held.manual') return [IconHandStop, 'waiting', t('inbox.row.held')] as const;
    const state = stateOf(reason);
    if (state === 'open') return [IconClock, reason === 'queued' ? 'running' : 'waiting', t('inbox.row.waits')] as const;
    if (state === 'skipped') return [IconAlertTriangle, 'off', t('inbox.row.skipped')] as const;
    if (state === 'failed' || state === 'unknown') return [IconAlertTriangle, 'person', t(`inbox.row.${state}`)] as const;
    return [null, 'off', ''] as const;
  })();
  if (Icon === null) return null;
  return (
    <span className={classes.standing} data-tone={tone}>
      <Icon size={13} stroke={2} aria-hidden="true" />
      {words}{' '}
    </span>
  );
}
