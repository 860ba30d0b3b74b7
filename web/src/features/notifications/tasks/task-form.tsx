import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, type UseMutationResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../../../contracts/notifications/task';
import { Problem } from '../../../api/problem';
import { useMay } from '../../../api/session';
import { MomentInput } from '../../../ui/moment-input';
import { useProblemText } from '../../../ui/use-problem-text';
import { TaskTargetLink } from './task-target-link';
import { assigneesQuery } from './task-queries';

export interface TaskValues {
  title: string;
  note: string;
  dueAt: string | null;
  dueTimeZone: string;
  assigneeId: string | null;
}

interface TaskFormProps {
  /** Null for a new one. */
  task: Task | null;
  /** What a new one is about. */
  subject?: Task['target'];
  save: UseMutationResult<Task, Error, TaskValues>;
  onCancel: () => void;
}

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Title, note, time and person. What was typed is kept when saving fails. */
export function TaskForm({ task, subject = null, save, onCancel }: TaskFormProps) {
  const { t } = useTranslation();
  const may = useMay();
  const sentence = useProblemText();
  const { data: members } = useQuery(assigneesQuery);
  const form = useForm({
    initialValues: { title: task?.title ?? '', note: task?.note ?? '', dueAt: task?.dueAt ?? null, assigneeId: task?.assignee?.userId ?? null },
    validate: { title: (value) => (value.trim() === '' ? t('task.title_missing') : null) },
  });
  const { setErrors } = form;
  useEffect(() => {
    if (save.error instanceof Problem) setErrors(save.error.fields);
  }, [save.error, setErrors]);
  // Who is not allowed to see the account cannot be given the task.
  const accountId = task?.accountId ?? null;
  const able = (members?.items ?? []).filter(({ accountIds }) => accountId === null || accountIds === null || accountIds.includes(accountId));
  const target = task === null ? subject : task.target;
  const locked = !may('tasks.write');

  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate({ ...values, dueTimeZone: HERE }))}>
      <Stack gap="md">
        {target !== null && (
          <Text>
            <TaskTargetLink target={target} />
          </Text>
        )}
        <TextInput data-autofocus label={t('task.title')} disabled={locked} {...form.getInputProps('title')} />
        <Textarea label={t('task.note')} autosize minRows={3} maxRows={12} disabled={locked} {...form.getInputProps('note')} />
        <Select
          label={t('task.assignee')}
          placeholder={t('task.nobody')}
          clearable
          searchable
          clearButtonProps={{ 'aria-label': t('task.clear_assignee') }}
          disabled={locked}
          data={able.map((member) => ({ value: member.userId, label: member.isYou ? t('task.you', { name: member.name }) : member.name }))}
          {...form.getInputProps('assigneeId')}
        />
        <MomentInput
          label={t('task.due')}
          description={t('task.due_zone', { zone: HERE })}
          disabled={locked}
          value={form.values.dueAt}
          error={form.errors.dueAt}
          onChange={(value) => form.setFieldValue('dueAt', value)}
        />
        <div role="alert">{save.error && <Text c="var(--hz-person)">{sentence(save.error)}</Text>}</div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
          {!locked && (
            <Button type="submit" loading={save.isPending}>
              {t(task === null ? 'task.create' : 'action.save')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
