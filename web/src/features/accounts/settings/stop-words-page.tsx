import { Button, Group, Skeleton, Stack, TagsInput, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkspaceSettings } from '../../../../../contracts/accounts/workspace';
import { Problem } from '../../../api/problem';
import { putAnswer } from '../../../api/put-answer';
import { useMayFor } from '../../../api/session';
import { PageHead } from '../../../ui/page-head';
import { Panel } from '../../../ui/panel';
import { SharedNote } from '../../../ui/shared-note';
import { QueryError } from '../../../ui/query-error';
import { useFieldTexts } from '../../../ui/use-field-texts';
import { useProblemText } from '../../../ui/use-problem-text';
import { saveSettings, settingsQuery } from './settings-queries';
import { StopWordTrial } from './stop-word-trial';

/** The words by which fans leave, and a field to see what a message would do. */
export function StopWordsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <>
      <PageHead title={t('settings_page.nav.stop_words')} lead={t('settings_page.stop.lead')} docs="user-guide#settings" />
      <SharedNote permission="settings.manage" />
      {data !== undefined ? (
        <StopWords settings={data} />
      ) : error !== null ? (
        <QueryError error={error} retry={refetch} />
      ) : (
        <Skeleton height={280} radius="lg" />
      )}
    </>
  );
}

function StopWords({ settings }: { settings: WorkspaceSettings }) {
  const { t } = useTranslation();
  const mayFor = useMayFor();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { stopWords: settings.stopWords },
    validate: { stopWords: (words) => (words.length === 0 ? t('settings.stop_words_none') : null) },
  });
  const save = useMutation({
    mutationFn: saveSettings,
    onSuccess: async (saved, sent) => {
      await putAnswer(queryClient, settingsQuery, saved);
      // What was typed since is not saved yet.
      form.resetDirty({ ...form.getInitialValues(), ...sent });
      notifications.show({ message: t('settings.saved') });
    },
    onError: (error) => error instanceof Problem && form.setErrors(fieldTexts(error.faults)),
  });
  const locked = !mayFor('settings.manage', null);
  return (
    <Stack gap="md">
      <Panel title={t('settings.stop_words')}>
        <form noValidate onSubmit={form.onSubmit((next) => save.mutate(next))}>
          <Stack gap="md" maw={640}>
            <TagsInput
              label={t('settings_page.stop.own')}
              description={t('settings.stop_words_hint')}
              disabled={locked}
              {...form.getInputProps('stopWords')}
            />
            <Text c="dimmed" size="sm">
              {t('settings_page.stop.built_in')}
            </Text>
            <div role="alert">{save.error && <Text c="var(--hz-person)">{sentence(save.error)}</Text>}</div>
            {!locked && (
              <Group>
                <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
                  {t('action.save')}
                </Button>
              </Group>
            )}
          </Stack>
        </form>
      </Panel>
      <StopWordTrial stopWords={form.values.stopWords} />
    </Stack>
  );
}
