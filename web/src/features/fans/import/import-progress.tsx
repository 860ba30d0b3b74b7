import { Button, Group, Progress, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '../../../../../contracts/fans/import';
import { useFormat } from '../../../i18n/use-format';
import { LinkButton } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { Statistic, Statistics } from '../../../ui/statistic';
import { useProblemText } from '../../../ui/use-problem-text';
import { cancelImport, importQuery, refusedAddress } from './import-queries';

/** How far the file is read and what became of its rows; refused ones come back as a file. */
export function ImportProgress({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useProblemText();
  const queryClient = useQueryClient();
  const share = job.bytes > 0 ? Math.min(1, job.bytesRead / job.bytes) : 1;
  const running = job.status === 'running';
  const cancel = useMutation({
    mutationFn: () => cancelImport(job.id),
    onSuccess: (next) => queryClient.setQueryData(importQuery(job.id).queryKey, next),
  });

  return (
    <Panel title={t('import.outcome')}>
      <Progress.Root size="lg" mb="md">
        <Progress.Section
          value={share * 100}
          color={job.status === 'completed' ? 'var(--hz-done)' : 'var(--hz-running)'}
          aria-label={t('import.progress_label', { share: format.percent(share, 0) })}
        />
      </Progress.Root>
      <Text className="tabular" role="status" mb="md">
        {t('import.progress', { share: format.percent(share, 0), rows: job.rows })}
      </Text>
      {job.error !== null && <Text c="var(--hz-person)">{job.error}</Text>}
      <Statistics>
        <Statistic label={t('import.created')} value={format.number(job.created)} note={t('import.created_note')} />
        <Statistic label={t('import.updated')} value={format.number(job.updated)} note={t('import.updated_note')} />
        <Statistic label={t('import.unchanged')} value={format.number(job.unchanged)} note={t('import.unchanged_note')} />
        <Statistic label={t('import.refused')} value={format.number(job.refused)} note={t('import.refused_note')} />
      </Statistics>
      <div role="alert">{cancel.error && <Text c="var(--hz-person)">{sentence(cancel.error)}</Text>}</div>
      <Group mt="lg" gap="sm">
        {running && (
          <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('import.stop')}
          </Button>
        )}
        {job.refused > 0 && (
          <Button component="a" href={refusedAddress(job.id)} download variant="default" leftSection={<IconDownload size={16} aria-hidden="true" />}>
            {t('import.download_refused', { count: job.refused })}
          </Button>
        )}
        {!running && <LinkButton to="/fans">{t('import.see_fans')}</LinkButton>}
      </Group>
    </Panel>
  );
}
