import { Button, Drawer, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../contracts/accounts/account';
import { Problem } from '../../api/problem';
import { useProblemText } from '../../ui/use-problem-text';
import { accountsQuery, changeAccount } from './account-queries';
import { LimitField } from './limit-field';
import { QuietHoursFields } from './quiet-hours-fields';
import { TIME_ZONES } from './time-zones';
import { WebhookAddress } from './webhook-address';

/** Name, limit, quiet hours and zone of an account. Messages that wait get new times by themselves. */
export function EditAccountDrawer({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: {
      displayName: account.displayName,
      timeZone: account.timeZone,
      limitPerMinute: account.sender.limitPerMinute,
      quietHours: account.quietHours,
    },
    validate: { displayName: (value) => (value.trim() === '' ? t('field.required') : null) },
  });
  const save = useMutation({
    mutationFn: (values: typeof form.values) => changeAccount(account.id, values),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey });
      notifications.show({ message: t('account.saved', { name: form.values.displayName }) });
      onClose();
    },
    onError: (error) => error instanceof Problem && form.setErrors(error.fields),
  });

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={t('account.edit_title', { name: account.displayName })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack gap="md">
          <TextInput label={t('account.display_name')} {...form.getInputProps('displayName')} />
          <LimitField
            value={form.values.limitPerMinute}
            error={form.errors.limitPerMinute as string | undefined}
            onChange={(value) => form.setFieldValue('limitPerMinute', value)}
          />
          <Select
            label={t('account.zone')}
            description={t('account.zone_hint')}
            searchable
            allowDeselect={false}
            data={TIME_ZONES}
            {...form.getInputProps('timeZone')}
          />
          <QuietHoursFields
            value={form.values.quietHours}
            error={form.errors.quietHours as string | undefined}
            onChange={(value) => form.setFieldValue('quietHours', value)}
          />
          <WebhookAddress account={account} />
          <div role="alert">{save.error && <Text c="var(--hz-person)">{sentence(save.error)}</Text>}</div>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
