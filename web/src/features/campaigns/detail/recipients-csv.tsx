import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import type { Recipient } from '../../../../../contracts/campaigns/outcome';
import { useFormat } from '../../../i18n/use-format';
import { downloadCsv } from '../../../ui/download-csv';
import { useProblemText } from '../../../ui/use-problem-text';
import { recipientsQuery, type RecipientFilters } from '../campaign-queries';

interface RecipientsCsvProps {
  campaign: Campaign;
  currency: string;
  filters: Pick<RecipientFilters, 'reason' | 'variantId'>;
}

const PAGE = 200;
/** A file of more rows than this is better made by an export of fans; a page holds it in memory. */
const MOST_ROWS = 50_000;
const HEAD = [
  'fan_id',
  'platform_fan_id',
  'username',
  'name',
  'variant',
  'reason',
  'next_at',
  'sent_at',
  'read_at',
  'replied_at',
  'bought_at',
  'revenue_cents',
  'currency',
];

/** The fans behind the filters as a file: English headers and plain values, so that a program can read it. */
export function RecipientsCsv({ campaign, currency, filters }: RecipientsCsvProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const sentence = useProblemText();
  const [count, setCount] = useState(0);
  const names = new Map(campaign.variants.map((variant) => [variant.id, variant.name]));
  const rowOf = (one: Recipient) => [
    one.fanId,
    one.platformFanId,
    one.username,
    one.displayName,
    one.variantId === null ? 'holdout' : (names.get(one.variantId) ?? one.variantId),
    one.reason,
    one.nextAt,
    one.sentAt,
    one.readAt,
    one.repliedAt,
    one.boughtAt,
    one.revenueCents,
    currency,
  ];
  const load = useMutation({
    mutationFn: async () => {
      const rows: (string | number | null)[][] = [];
      for (let cursor: string | null | undefined = undefined; cursor !== null && rows.length < MOST_ROWS;) {
        const page: { items: Recipient[]; nextCursor: string | null } = await queryClient.fetchQuery(
          recipientsQuery(campaign.id, { ...filters, cursor: cursor ?? undefined, limit: PAGE }),
        );
        rows.push(...page.items.map(rowOf));
        setCount(rows.length);
        cursor = page.nextCursor;
      }
      downloadCsv(`${campaign.name} recipients.csv`, [HEAD, ...rows]);
    },
    onError: (error) => void notifications.show({ color: 'red', message: sentence(error) }),
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden="true" />}
      loading={load.isPending && count === 0}
      disabled={load.isPending}
      onClick={() => load.mutate()}
    >
      {load.isPending ? t('campaign.csv_rows', { count, shown: format.number(count) }) : t('campaign.csv')}
    </Button>
  );
}
