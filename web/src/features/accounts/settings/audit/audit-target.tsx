import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../../../../contracts/accounts/member';
import { LinkAnchor } from '../../../../ui/links';
import { targetText } from './audit-actions';

/** What it was done to: its name, a link where it has a page, and what kind of thing it is. */
export function AuditTarget({ entry: { targetType, targetId: id, targetName } }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const kind = targetText(t, targetType);
  const linked = link(targetType, id, targetName, targetName ?? kind);
  if (linked === null) return kind;
  return (
    <>
      {linked}
      {targetName !== null && (
        <Text size="sm" c="dimmed">
          {kind}
        </Text>
      )}
    </>
  );
}

function link(type: string, id: string, name: string | null, words: string): ReactNode {
  if (type === 'fan')
    return (
      <LinkAnchor to="/fans/$fanId" params={{ fanId: id }}>
        {words}
      </LinkAnchor>
    );
  // Without a name it is gone, and so is its page.
  if (name === null) return null;
  if (type === 'account')
    return (
      <LinkAnchor to="/accounts/$accountId" params={{ accountId: id }}>
        {words}
      </LinkAnchor>
    );
  if (type === 'campaign')
    return (
      <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: id }}>
        {words}
      </LinkAnchor>
    );
  if (type === 'import')
    return (
      <LinkAnchor to="/fans/imports/$importId" params={{ importId: id }}>
        {words}
      </LinkAnchor>
    );
  return (
    <LinkAnchor to="/fans" search={{ list: id }}>
      {words}
    </LinkAnchor>
  );
}
