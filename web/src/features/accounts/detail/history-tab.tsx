import { AuditTable } from '../settings/audit/audit-table';

/** Who did what to this account. */
export function HistoryTab({ accountId }: { accountId: string }) {
  return <AuditTable filter={{ targetType: 'account', targetId: accountId }} />;
}
