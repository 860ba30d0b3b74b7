import { useTranslation } from 'react-i18next';
import type { SenderState, SenderStateName } from '../../../../contracts/accounts/account';
import { useFormat } from '../../i18n/use-format';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import { useNow } from '../../ui/use-now';

const TONES: Record<SenderStateName, Tone> = {
  sending: 'running',
  waiting_for_slot: 'running',
  idle: 'off',
  held: 'waiting',
  quiet_hours: 'waiting',
  slowed: 'waiting',
  breaker_open: 'waiting',
  login_needed: 'person',
  restricted: 'person',
  disconnected: 'person',
  paused: 'waiting',
};

export function SenderBadge({ sender }: { sender: SenderState }) {
  const { t } = useTranslation();
  return <StatusBadge tone={TONES[sender.state]}>{t(`account.states.${sender.state}`)}</StatusBadge>;
}

/** What the sender does, since when, what happens next and when, what a person can do. */
export function SenderSentence({ sender }: { sender: SenderState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  // The platform's bare word for the state says nothing more than the sentence does.
  const given = (text: string | null) => (text === null || text === sender.state ? t('account.no_reason') : text);
  const when = (at: string | null) => (at === null ? t('account.when_open') : format.relative(at, now));
  // Told by the server's clock, which may be ahead of this one: what has happened never lies ahead.
  const past = (at: string | null) => (at === null ? t('account.when_open') : format.relative(at, Math.max(now, Date.parse(at))));
  const isShare = sender.state === 'sending' && sender.queue.due === 0 && sender.nextAt !== null;
  return (
    <>
      {t(`account.sentences.${isShare ? 'sending_share' : sender.state}`, {
        due: sender.queue.due,
        total: sender.queue.total,
        next: when(sender.nextAt ?? sender.nextSlotAt),
        since: past(sender.since),
        by: sender.pausedBy ?? t('account.somebody'),
        reason: given(sender.reason),
        error: given(sender.lastError),
      })}
    </>
  );
}
