import { Table } from '@mantine/core';
import { IconTrophy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CampaignResults } from '../../../../../contracts/campaigns/outcome';
import { useFormat } from '../../../i18n/use-format';
import { LinkAnchor } from '../../../ui/links';
import classes from './results-panel.module.css';

interface ResultsTableProps {
  campaignId: string;
  results: CampaignResults;
  currency: string;
  rate: (value: number) => string;
}

const COUNTS = ['assigned', 'sent', 'failed', 'read', 'replied', 'bought'] as const;

/** The numbers of each variant; the same as in the plot, and in the CSV. */
export function ResultsTable({ campaignId, results, currency, rate }: ResultsTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const money = (cents: number | null) => (cents === null ? t('campaign.hidden') : format.money(cents, currency));
  return (
    <div className={classes.scroll} role="region" tabIndex={0} aria-label={t('table.scroll', { name: t('campaign.results') })}>
      <Table role="table" aria-label={t('campaign.results')} verticalSpacing={8} horizontalSpacing="md">
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            <Table.Th scope="col" role="columnheader">
              {t('campaign.column.variant')}
            </Table.Th>
            {COUNTS.map((name) => (
              <Table.Th key={name} scope="col" role="columnheader">
                {t(`campaign.column.${name}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col" role="columnheader">
              {t('campaign.column.revenue')}
            </Table.Th>
            <Table.Th scope="col" role="columnheader">
              {t(`campaign.rate_of.${results.metric}`)}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          {results.variants.map((variant) => (
            <Table.Tr key={variant.variantId} role="row">
              <Table.Th scope="row" role="rowheader">
                <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId }} search={{ tab: 'recipients', variantId: variant.variantId }}>
                  {variant.name}
                </LinkAnchor>{' '}
                {results.decided && variant.variantId === results.winnerVariantId && (
                  <IconTrophy size={16} role="img" aria-label={t('campaign.is_winner')} style={{ verticalAlign: '-3px', color: 'var(--hz-done)' }} />
                )}
              </Table.Th>
              {COUNTS.map((name) => (
                <Table.Td key={name} role="cell" data-label={t(`campaign.column.${name}`)}>
                  {format.number(variant[name])}
                </Table.Td>
              ))}
              <Table.Td role="cell" data-label={t('campaign.column.revenue')}>
                {money(variant.revenueCents)}
              </Table.Td>
              <Table.Td role="cell" data-label={t(`campaign.rate_of.${results.metric}`)} data-main>
                {variant.sent === 0 || variant.rate === null || variant.low === null || variant.high === null ? (
                  t('campaign.no_rate')
                ) : (
                  <>
                    <strong>{rate(variant.rate)}</strong>{' '}
                    <span className={classes.interval}>{t('campaign.interval', { low: rate(variant.low), high: rate(variant.high) })}</span>
                  </>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
          {results.holdout !== null && (
            <Table.Tr role="row">
              <Table.Th scope="row" role="rowheader">
                <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId }} search={{ tab: 'recipients', variantId: 'holdout' }}>
                  {t('campaign.holdout')}
                </LinkAnchor>
              </Table.Th>
              {COUNTS.map((name) => (
                <Table.Td key={name} role="cell" data-label={t(`campaign.column.${name}`)}>
                  {name === 'assigned' || name === 'replied' || name === 'bought' ? format.number(results.holdout?.[name] ?? 0) : '–'}
                </Table.Td>
              ))}
              <Table.Td role="cell" data-label={t('campaign.column.revenue')}>
                {money(results.holdout.revenueCents)}
              </Table.Td>
              <Table.Td role="cell" data-label={t(`campaign.rate_of.${results.metric}`)}>
                –
              </Table.Td>
            </Table.Tr>
          )}
        </Table.Tbody>
      </Table>
    </div>
  );
}
