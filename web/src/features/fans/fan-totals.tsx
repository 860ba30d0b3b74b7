import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FanCounts, FanFilter } from '../../../../contracts/fans/fan-selection';
import { useMay } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { ExportDialog } from './bulk/export-dialog';

/** What the filters match, all pages together, and the way to have it as a file. */
export function FanTotals({ counts, filter }: { counts: FanCounts | undefined; filter: FanFilter }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const [exporting, setExporting] = useState(false);
  if (counts === undefined) return <Text size="sm">&nbsp;</Text>;
  const parts = [
    t('fans.totals', { fans: counts.fans, reachable: format.number(counts.reachable) }),
    t('fans.totals_purchases', { count: counts.purchases }),
    ...(counts.spent ?? []).map(({ cents, currency }) => t('fans.totals_spent', { amount: format.money(cents, currency) })),
  ];
  return (
    <Group gap="sm" wrap="wrap">
      <Text size="sm" c="dimmed" className="tabular" role="status">
        {parts.join(' · ')}
      </Text>
      {may('fans.export') && counts.fans > 0 && (
        <Button size="compact-sm" variant="subtle" leftSection={<IconDownload size={15} aria-hidden="true" />} onClick={() => setExporting(true)}>
          {t('fans.bulk.export')}
        </Button>
      )}
      {exporting && <ExportDialog query={filter} accountId={filter.accountId} count={counts.fans} onClose={() => setExporting(false)} />}
    </Group>
  );
}
