import { useTranslation } from 'react-i18next';
import type { StreamState } from '../api/event-stream';
import { useFormat } from '../i18n/use-format';
import classes from './live-mark.module.css';

/** Whether numbers move by themselves; when not, as of when they are. */
export function LiveMark({ state, asOfMs }: { state: StreamState; asOfMs: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = state === 'live' ? t('live.on') : state === 'connecting' ? t('live.connecting') : t('live.stale', { time: format.clock(asOfMs) });
  return (
    <span className={classes.mark} data-state={state} role="status">
      <span className={classes.dot} aria-hidden="true" />
      {text}
    </span>
  );
}
