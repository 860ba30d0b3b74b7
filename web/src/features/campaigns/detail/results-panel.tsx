import { Alert, Button, Group, Skeleton, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { downloadCsv } from '../../../ui/download-csv';
import { Panel } from '../../../ui/panel';
import { QueryError } from '../../../ui/query-error';
import { resultsQuery } from '../campaign-queries';
import { ChooseWinnerDialog } from './choose-winner-dialog';
import { RatePlot } from './rate-plot';
import classes from './results-panel.module.css';
import { ResultsTable } from './results-table';
import { resultsCsv } from './results-csv';
import { VerdictSentence } from './verdict-sentence';

/** How the variants compare: the sentence first, then the plot, then the numbers behind both. */
export function ResultsPanel({ campaign, currency }: { campaign: Campaign; currency: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const [choosing, setChoosing] = useState(false);
  const { data: results, error, refetch } = useQuery(resultsQuery(campaign.id));
  if (error !== null && results === undefined) return <QueryError error={error} retry={refetch} />;
  if (results === undefined) return <Skeleton height={280} radius="lg" />;

  const rate = (value: number) => (results.metric === 'revenue' ? format.money(value, currency) : format.percent(value));
  const tick = (value: number) =>
    results.metric === 'revenue' ? rate(value) : format.percent(value, Number.isInteger(Math.round(value * 1000) / 10) ? 0 : 1);
  const waitsForChoice = (campaign.phase === 'testing' || campaign.phase === 'measuring') && campaign.status !== 'cancelled';
  const csv = (
    <Button
      variant="subtle"
      size="compact-md"
      leftSection={<IconDownload size={16} aria-hidden="true" />}
      onClick={() => downloadCsv(`${campaign.name}.csv`, resultsCsv(results, currency))}
    >
      {t('campaign.csv')}
    </Button>
  );

  return (
    <Panel title={t('campaign.results')} aside={csv}>
      <div className={classes.verdict}>
        <VerdictSentence results={results} rate={rate} />
        {!results.sampleRatio.ok && (
          <Alert classNames={{ root: classes.warning, message: classes.warning }} role="alert">
            {t('campaign.sample_ratio_bad', {
              observed: results.sampleRatio.observed.map(format.number).join(' / '),
              expected: results.sampleRatio.expected.map((one) => format.number(Math.round(one))).join(' / '),
            })}
          </Alert>
        )}
        {waitsForChoice && results.variants.length > 1 && may('campaigns.launch') && (
          <Group mt="sm">
            <Button variant="default" onClick={() => setChoosing(true)}>
              {t('campaign.choose_winner')}
            </Button>
          </Group>
        )}
      </div>
      <RatePlot results={results} rate={rate} tick={tick} />
      <ResultsTable campaignId={campaign.id} results={results} currency={currency} rate={rate} />
      <Text size="sm" c="dimmed" mt="sm">
        {t('campaign.results_note', {
          metric: t(`campaign.metric_meaning.${results.metric}`),
          hours: campaign.outcomeWindowHours,
          on: t(`campaign.compared_on.${results.comparedOn}`),
        })}{' '}
        {results.sampleRatio.ok && t('campaign.sample_ratio_ok')} {may('revenue.read') && t('campaign.revenue_note')}
      </Text>
      {choosing && <ChooseWinnerDialog campaign={campaign} onClose={() => setChoosing(false)} />}
    </Panel>
  );
}
