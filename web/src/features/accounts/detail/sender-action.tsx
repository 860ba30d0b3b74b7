import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import { useMay } from '../../../api/session';
import { LinkAnchor } from '../../../ui/links';
import { groupOf } from '../account-groups';
import { actionOf } from '../sender-actions';
import type { CheckAccount } from './use-check-account';

interface SenderActionProps {
  account: Account;
  /** Where one is: nothing leads there. */
  tab: string;
  check: CheckAccount;
}

/** What can be done about what the sender says, beside it. What only a person can mend has a notice of its own, a stop its button. */
export function SenderAction({ account: { id: accountId, sender }, tab, check }: SenderActionProps) {
  const { t } = useTranslation();
  const may = useMay();
  const action = actionOf(sender.state);
  if (action === null || action === 'resume' || groupOf(sender.state) === 'person') return null;
  if (action === 'queue')
    return may('messages.read') && tab !== 'queue' ? (
      <LinkAnchor to="/accounts/$accountId/queue" params={{ accountId }} search={{}}>
        {t('account_page.act.queue')}
      </LinkAnchor>
    ) : null;
  if (action === 'check')
    return may('accounts.manage') ? (
      <Anchor component="button" type="button" underline="always" disabled={check.isPending} onClick={() => check.mutate()}>
        {t('account_page.check')}
      </Anchor>
    ) : null;
  return tab === 'sending' ? null : (
    <LinkAnchor to="/accounts/$accountId" params={{ accountId }} search={{ tab: 'sending' }}>
      {t(`account_page.act.${action}`)}
    </LinkAnchor>
  );
}
