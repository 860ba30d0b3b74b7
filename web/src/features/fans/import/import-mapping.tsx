import { Button, Group, Select, Skeleton, Stack, Text } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportJob, ImportOptions } from '../../../../../contracts/fans/import';
import { LinkButton } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { QueryError } from '../../../ui/query-error';
import { useProblemText } from '../../../ui/use-problem-text';
import { listsQuery } from '../fan-queries';
import { ImportOutlook } from './import-outlook';
import { FileOptions } from './file-options';
import { importQuery, previewQuery, startImport } from './import-queries';
import { ImportProblems } from './import-problems';
import { MappingTable } from './mapping-table';
import { PreviewRows } from './preview-rows';

/** What the server made of the file, to be corrected before anything is written. */
export function ImportMapping({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const queryClient = useQueryClient();
  const [options, setOptions] = useState<ImportOptions>({});
  const { data: preview, error, refetch, isFetching } = useQuery({ ...previewQuery(job.id, options), placeholderData: keepPreviousData });
  const { data } = useQuery(listsQuery(job.accountId));
  const lists = data?.items.filter(({ kind }) => kind === 'static') ?? [];
  const start = useMutation({
    mutationFn: () => startImport(job.id, options),
    onSuccess: (next) => queryClient.setQueryData(importQuery(job.id).queryKey, next),
  });
  const change = (more: ImportOptions) => setOptions((old) => ({ ...old, ...more }));
  const errors = preview?.problems.filter((one) => one.level === 'error') ?? [];

  if (error !== null && preview === undefined) return <QueryError error={error} retry={refetch} />;
  if (preview === undefined) return <Skeleton height={320} radius="lg" />;
  return (
    <Stack gap="md" aria-busy={isFetching}>
      <Panel title={t('import.step_mapping')}>
        <Text c="dimmed" mb="md">
          {t('import.mapping_hint')}
        </Text>
        <MappingTable kind={job.kind} preview={preview} onMap={(header, field) => change({ mapping: { ...options.mapping, [header]: field } })} />
        <FileOptions kind={job.kind} preview={preview} options={options} onChange={change} />
        {job.kind === 'fans' && lists.length > 0 && (
          <Select
            mt="md"
            maw={420}
            label={t('fans.imports.onto_list')}
            placeholder={t('fans.imports.no_list')}
            clearable
            clearButtonProps={{ 'aria-label': t('action.remove') }}
            data={lists.map((list) => ({ value: list.id, label: list.name }))}
            value={options.listId ?? null}
            onChange={(listId) => change({ listId: listId ?? undefined })}
          />
        )}
      </Panel>
      <ImportProblems preview={preview} />
      <ImportOutlook preview={preview} />
      <PreviewRows preview={preview} />
      <div role="alert">{(start.error ?? error) && <Text c="var(--hz-person)">{sentence(start.error ?? error)}</Text>}</div>
      <Group justify="flex-end">
        <LinkButton to="/fans/import" variant="default">
          {t('import.other_file')}
        </LinkButton>
        <Button disabled={errors.length > 0} loading={start.isPending} onClick={() => start.mutate()}>
          {t('import.start')}
        </Button>
      </Group>
    </Stack>
  );
}
