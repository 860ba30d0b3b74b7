import { useTranslation } from 'react-i18next';
import type { Presence } from '../../../../../contracts/messaging/thread';
import { localeOf } from '../../../i18n/use-format';
import { useNow } from '../../../ui/use-now';
import { Avatar } from '../avatar';
import classes from './thread-pane.module.css';

/** Who else has this conversation open, and who writes: so that two people do not answer at once. */
export function PresenceLine({ presence, myId }: { presence: readonly Presence[]; myId: string }) {
  const { t, i18n } = useTranslation();
  const now = useNow(3_000);
  const others = presence.filter((one) => one.userId !== myId && Date.parse(one.until) > now);
  const names = (state: Presence['state']) => others.filter((one) => one.state === state).map((one) => one.name);
  const list = new Intl.ListFormat(localeOf(i18n.language), { type: 'conjunction' });
  const typing = names('typing');
  const looking = names('looking');
  return (
    <span className={classes.presence} role="status">
      {others.map((one) => (
        <Avatar key={one.userId} name={one.name} size="tiny" />
      ))}
      {typing.length > 0 && <strong>{t('inbox.typing', { count: typing.length, who: list.format(typing) })}</strong>}
      {typing.length === 0 && looking.length > 0 && <span>{t('inbox.looking', { count: looking.length, who: list.format(looking) })}</span>}
    </span>
  );
}
