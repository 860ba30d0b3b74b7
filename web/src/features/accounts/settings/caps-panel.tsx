import { Button, Group, NumberInput, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkspaceSettings } from '../../../../../contracts/accounts/workspace';
import { Problem } from '../../../api/problem';
import { putAnswer } from '../../../api/put-answer';
import { useMayFor } from '../../../api/session';
import { Panel } from '../../../ui/panel';
import { QueryError } from '../../../ui/query-error';
import { useFieldTexts } from '../../../ui/use-field-texts';
import { useProblemText } from '../../../ui/use-problem-text';
import { saveSettings, settingsQuery } from './settings-queries';

/** How often a fan may be written to at most. */
export function CapsPanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <Panel title={t('settings.caps')} lead={t('settings.caps_hint')}>
      {data !== undefined ? <CapsForm settings={data} /> : error !== null ? <QueryError error={error} retry={refetch} /> : <Skeleton height={160} />}
    </Panel>
  );
}

function CapsForm({ settings }: { settings: WorkspaceSettings }) {
  const { t } = useTranslation();
  const mayFor = useMayFor();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const queryClient = useQueryClient();
  const form = useForm({ initialValues: { capPerDay: settings.capPerDay, capPerWeek: settings.capPerWeek } });
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
  const { capPerDay, capPerWeek } = form.values;
  return (
    <form noValidate onSubmit={form.onSubmit((next) => save.mutate(next))}>
      <Stack gap="md" maw={560}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberInput label={t('settings.cap_day')} min={0} max={100} allowDecimal={false} disabled={locked} {...form.getInputProps('capPerDay')} />
          <NumberInput
            label={t('settings.cap_week')}
            min={0}
            max={500}
            allowDecimal={false}
            disabled={locked}
            {...form.getInputProps('capPerWeek')}
          />
        </SimpleGrid>
        <Text c="dimmed" role="status">
          {capPerDay === 0 || capPerWeek === 0
            ? t('settings_page.limits.none')
            : t('settings_page.limits.example', { day: capPerDay, week: Math.max(capPerWeek, 0) })}
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
  );
}
