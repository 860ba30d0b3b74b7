import { Button, Group, NumberInput, Skeleton, Stack, TagsInput, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkspaceSettings } from '../../../../../contracts/accounts/workspace';
import { Problem } from '../../../api/problem';
import { request } from '../../../api/request';
import { useMay } from '../../../api/session';
import { Panel } from '../../../ui/panel';
import { useProblemText } from '../../../ui/use-problem-text';
import form from '../../campaigns/form/campaign-form.module.css';
import { settingsQuery } from './settings-queries';

/** How often a fan may be written to at most, and the words by which they leave. */
export function CapsPanel() {
  const { t } = useTranslation();
  const { data } = useQuery(settingsQuery);
  return <Panel title={t('settings.caps')}>{data === undefined ? <Skeleton height={160} /> : <CapsForm settings={data} />}</Panel>;
}

function CapsForm({ settings }: { settings: WorkspaceSettings }) {
  const { t } = useTranslation();
  const may = useMay();
  const sentence = useProblemText();
  const queryClient = useQueryClient();
  const values = useForm({
    initialValues: settings,
    validate: { stopWords: (words) => (words.length === 0 ? t('settings.stop_words_none') : null) },
  });
  const save = useMutation({
    mutationFn: (next: WorkspaceSettings) => request<WorkspaceSettings>('PATCH', '/settings', { body: next }),
    onSuccess: (saved) => {
      queryClient.setQueryData(settingsQuery.queryKey, saved);
      notifications.show({ message: t('settings.saved') });
    },
    onError: (error) => error instanceof Problem && values.setErrors(error.fields),
  });
  const locked = !may('settings.manage');
  return (
    <form noValidate onSubmit={values.onSubmit((next) => save.mutate(next))}>
      <Stack gap="md">
        <Text c="dimmed">{t('settings.caps_hint')}</Text>
        <div className={form.pair} style={{ maxWidth: 560 }}>
          <NumberInput
            label={t('settings.cap_day')}
            min={0}
            max={100}
            allowDecimal={false}
            disabled={locked}
            {...values.getInputProps('capPerDay')}
          />
          <NumberInput
            label={t('settings.cap_week')}
            min={0}
            max={500}
            allowDecimal={false}
            disabled={locked}
            {...values.getInputProps('capPerWeek')}
          />
        </div>
        <TagsInput
          label={t('settings.stop_words')}
          description={t('settings.stop_words_hint')}
          disabled={locked}
          {...values.getInputProps('stopWords')}
        />
        <div role="alert">{save.error && <Text c="var(--hz-person)">{sentence(save.error)}</Text>}</div>
        {!locked && (
          <Group>
            <Button type="submit" variant="default" loading={save.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
