import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Account, SenderStateName } from '../../../../../contracts/accounts/account';
import { LinkAnchor } from '../../../ui/links';
import { SenderSentence } from '../../accounts/sender-badge';
import classes from './composer.module.css';

const STOPPED: readonly SenderStateName[] = ['paused', 'login_needed', 'restricted', 'disconnected'];
const SLOW: readonly SenderStateName[] = ['breaker_open', 'slowed', 'quiet_hours'];

/** Why what is written now will not leave at once, and what ends that. Nothing while the account sends. */
export function SenderNotice({ account }: { account: Account }) {
  const { t } = useTranslation();
  const { sender } = account;
  const isStopped = STOPPED.includes(sender.state);
  if (!isStopped && !SLOW.includes(sender.state)) return null;
  const Icon = isStopped ? IconAlertTriangle : IconClock;
  return (
    <div className={classes.notice} data-tone={isStopped ? 'person' : 'waiting'} role="status">
      <Icon size={16} stroke={1.9} aria-hidden="true" />
      <span>
        <SenderSentence sender={sender} /> {t('inbox.kept_until')}
      </span>
      <LinkAnchor to="/accounts/$accountId" params={{ accountId: account.id }} search={{}} size="sm">
        {t(isStopped ? 'inbox.fix_account' : 'inbox.see_account')}
      </LinkAnchor>
    </div>
  );
}
