import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../../../../contracts/accounts/member';
import { LinkAnchor } from '../../../../ui/links';
import { accountsQuery } from '../../account-queries';
import { targetText } from './audit-actions';

/** What it was done to; a link where it has a page. */
export function AuditTarget({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const { data: accounts } = useQuery(accountsQuery);
  const word = targetText(t, entry.targetType);
  const id = entry.targetId;
  if (entry.targetType === 'account') {
    const account = accounts?.items.find((one) => one.id === id);
    return account === undefined ? (
      word
    ) : (
      <LinkAnchor to="/accounts/$accountId" params={{ accountId: id }}>
        {account.displayName}
      </LinkAnchor>
    );
  }
  if (entry.targetType === 'campaign')
    return (
      <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: id }}>
        {word}
      </LinkAnchor>
    );
  if (entry.targetType === 'fan')
    return (
      <LinkAnchor to="/fans/$fanId" params={{ fanId: id }}>
        {word}
      </LinkAnchor>
    );
  return word;
}
