import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../../../../contracts/accounts/member';
import type { Page } from '../../../../../../contracts/api/page';
import { request } from '../../../../api/request';
import { downloadCsv } from '../../../../ui/download-csv';
import { useProblemText } from '../../../../ui/use-problem-text';
import type { AuditFilter } from '../settings-queries';

const PAGE = 200;
/** A browser holds so much without effort; for more there is the API. */
const MOST_ROWS = 10_000;

/** All matching lines as a file, read page by page. */
export function useAuditCsv(filter: AuditFilter) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  return useMutation({
    mutationFn: async () => {
      const rows: AuditEntry[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<AuditEntry> = await request('GET', '/audit', { query: { ...filter, limit: PAGE, cursor } });
        rows.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null && rows.length < MOST_ROWS);
      return { rows, isCut: cursor !== null };
    },
    onSuccess: ({ rows, isCut }) => {
      const head = ['at', 'actor', 'name', 'action', 'object', 'id', 'data'];
      downloadCsv(`${t('settings_page.audit.file')}.csv`, [
        head,
        ...rows.map((row) => [row.at, row.actor, row.actorName, row.action, row.targetType, row.targetId, JSON.stringify(row.data)]),
      ]);
      if (isCut) notifications.show({ message: t('settings_page.audit.csv_cut', { count: MOST_ROWS }) });
    },
    onError: (error) => notifications.show({ color: 'red', message: sentence(error) }),
  });
}
