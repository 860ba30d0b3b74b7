import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IMPORT_KINDS, type ImportKind } from '../../../../../contracts/fans/import-fields';
import { LinkAnchor, LinkButton } from '../../../ui/links';
import { PageHead } from '../../../ui/page-head';
import { Panel } from '../../../ui/panel';
import { useProblemText } from '../../../ui/use-problem-text';
import { accountsQuery } from '../../accounts/account-queries';
import { AccountSelect } from '../../accounts/account-select';
import { FileDrop } from './file-drop';
import { RecentImports } from './recent-imports';
import { UploadProgress } from './upload-progress';
import { useUpload } from './use-upload';

/** First step: which file, for which account. */
export function ImportPage() {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const navigate = useNavigate();
  const { data: accounts } = useQuery(accountsQuery);
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<ImportKind>('fans');
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const accountId = chosen ?? (accounts?.items.length === 1 ? accounts.items[0]?.id : null) ?? null;
  const upload = useUpload((job) => void navigate({ to: '/fans/imports/$importId', params: { importId: job.id } }));

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (file !== null && accountId !== null) upload.send({ file, accountId, kind });
  };

  return (
    <>
      <PageHead title={t('import.title')} lead={t('import.lead')} />
      <Stack gap="md">
        <Panel title={t('import.step_file')}>
          {accounts?.items.length === 0 ? (
            <Text>
              {t('import.no_account')} <LinkAnchor to="/accounts/connect">{t('account.connect')}</LinkAnchor>
            </Text>
          ) : (
            <form noValidate onSubmit={submit}>
              <Stack gap="md" maw={560}>
                <Radio.Group label={t('import.kind')} value={kind} onChange={(value) => setKind(IMPORT_KINDS.find((one) => one === value) ?? 'fans')}>
                  <Stack gap="xs" mt="xs">
                    {IMPORT_KINDS.map((one) => (
                      <Radio key={one} value={one} label={t(`import.kinds.${one}`)} description={t(`import.kind_hint.${one}`)} />
                    ))}
                  </Stack>
                </Radio.Group>
                <AccountSelect
                  label={t('fan.account')}
                  placeholder={t('campaign.choose_account')}
                  allowDeselect={false}
                  value={accountId}
                  error={tried && accountId === null ? t('field.required') : undefined}
                  onChange={setChosen}
                />
                <FileDrop
                  file={file}
                  error={tried && file === null ? t('import.file_missing') : undefined}
                  disabled={upload.isPending}
                  onFile={setFile}
                />
                {upload.isPending && file !== null && <UploadProgress file={file} share={upload.share} onCancel={upload.cancel} />}
                <div role="alert">{upload.error && <Text c="var(--hz-person)">{sentence(upload.error)}</Text>}</div>
                <Group justify="flex-end">
                  <LinkButton to="/fans" variant="default">
                    {t('action.cancel')}
                  </LinkButton>
                  <Button type="submit" loading={upload.isPending} disabled={accounts === undefined}>
                    {t('import.upload')}
                  </Button>
                </Group>
              </Stack>
            </form>
          )}
        </Panel>
        <RecentImports />
      </Stack>
    </>
  );
}
