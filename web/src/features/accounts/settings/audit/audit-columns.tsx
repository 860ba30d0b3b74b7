import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { AuditEntry } from '../../../../../../contracts/accounts/member';
import { Ago } from '../../../../ui/ago';
import { columnsOf } from '../../../../ui/table-features';
import { actionText } from './audit-actions';
import { auditDetails } from './audit-details';
import { AuditTarget } from './audit-target';

const column = columnsOf<AuditEntry>();

export function auditColumns(t: TFunction) {
  return column.columns([
    column.display({
      id: 'what',
      header: t('settings_page.audit.what'),
      cell: ({ row: { original: entry } }) => (
        <>
          <Text fw={500}>{actionText(t, entry.action)}</Text>
          {auditDetails(entry.data).map((line) => (
            <Text key={line} size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }} maw="36rem">
              {line}
            </Text>
          ))}
        </>
      ),
    }),
    column.display({ id: 'object', header: t('settings_page.audit.object'), cell: ({ row: { original: entry } }) => <AuditTarget entry={entry} /> }),
    column.display({
      id: 'who',
      header: t('settings_page.audit.who'),
      cell: ({ row: { original: entry } }) =>
        entry.actorName ??
        t(
          entry.actor.startsWith('api_key:')
            ? 'settings_page.audit.by_key'
            : entry.actor.startsWith('user:')
              ? 'settings_page.audit.by_gone'
              : 'settings_page.audit.by_system',
        ),
    }),
    column.display({ id: 'when', header: t('settings_page.audit.when'), cell: ({ row: { original: entry } }) => <Ago at={entry.at} /> }),
  ]);
}
