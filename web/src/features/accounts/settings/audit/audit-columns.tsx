import type { TFunction } from 'i18next';
import type { AuditEntry } from '../../../../../../contracts/accounts/member';
import { Ago } from '../../../../ui/ago';
import { columnsOf } from '../../../../ui/table-features';
import { AuditTarget } from './audit-target';
import { AuditWhat } from './audit-what';

const column = columnsOf<AuditEntry>();

export function auditColumns(t: TFunction) {
  return column.columns([
    column.display({
      id: 'what',
      header: t('settings_page.audit.what'),
      cell: ({ row: { original: entry } }) => <AuditWhat entry={entry} />,
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
    column.display({
      id: 'when',
      header: t('settings_page.audit.when'),
      cell: ({ row: { original: entry } }) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Ago at={entry.at} />
        </span>
      ),
    }),
  ]);
}
