import { Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { AccountActivity } from '../../../../../contracts/accounts/activity';
import { Problem } from '../../../api/problem';
import { putAnswer } from '../../../api/put-answer';
import { useMay } from '../../../api/session';
import { Panel } from '../../../ui/panel';
import { useFieldTexts } from '../../../ui/use-field-texts';
import { useProblemText } from '../../../ui/use-problem-text';
import { accountChecks, AccountFields, type AccountValues } from '../account-fields';
import { accountQuery, accountsQuery, changeAccount } from '../account-queries';
import { PaceNote } from './pace-note';

/** Name, pace and hours of an account, with what a change means for what is on its way. */
export function SendingTab({ account, activity }: { account: Account; activity: AccountActivity | undefined }) {
  const { t } = useTranslation();
  const may = useMay();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const queryClient = useQueryClient();
  const form = useForm<AccountValues>({
    initialValues: {
      displayName: account.displayName,
      currency: account.currency,
      timeZone: account.timeZone,
      limitPerMinute: account.sender.limitPerMinute,
      quietHours: account.quietHours,
    },
    validateInputOnBlur: true,
    validate: accountChecks(t),
  });
  const save = useMutation({
    mutationFn: (values: AccountValues) => changeAccount(account.id, values),
    onSuccess: async (saved, values) => {
      await putAnswer(queryClient, accountQuery(account.id), saved);
      form.resetDirty(values);
      await queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey });
      notifications.show({ message: t('account.saved', { name: saved.displayName }) });
    },
    onError: (error) => error instanceof Problem && form.setErrors(fieldTexts(error.faults)),
  });
  const locked = !may('accounts.manage');

  return (
    <Panel title={t('account_page.sending.title')} lead={t(locked ? 'account_page.sending.locked' : 'account_page.sending.lead')}>
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack gap="md" maw={560}>
          <AccountFields values={form.values} errors={form.errors} disabled={locked} onChange={(change) => form.setValues(change)} />
          {activity !== undefined && <PaceNote activity={activity} limit={form.values.limitPerMinute} quietHours={form.values.quietHours} />}
          <div role="alert">{save.error && <Text c="var(--hz-person)">{sentence(save.error)}</Text>}</div>
          {!locked && (
            <Group>
              <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
                {t('action.save')}
              </Button>
              {form.isDirty() && (
                <Button variant="subtle" color="gray" onClick={() => form.reset()}>
                  {t('account_page.sending.undo')}
                </Button>
              )}
            </Group>
          )}
        </Stack>
      </form>
    </Panel>
  );
}
