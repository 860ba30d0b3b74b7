import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { WEBHOOK_EVENT_NAMES, type WebhookEvent } from '../../../../../contracts/operations/webhook-events';
import { meQuery } from '../../../api/session';
import { AccountSelect } from '../../accounts/account-select';

export interface EndpointValues {
  url: string;
  description: string;
  accountId: string;
  events: WebhookEvent[];
}

/** Events by what they are about, in the order of the list. */
const GROUPS = [...new Set(WEBHOOK_EVENT_NAMES.map((name) => name.split('.')[0]!))].map((about) => ({
  about: about as 'message',
  events: WEBHOOK_EVENT_NAMES.filter((name) => name.startsWith(`${about}.`)),
}));

/** Address, account and events of a webhook. */
export function EndpointFields({ form }: { form: UseFormReturnType<EndpointValues> }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const all = me?.accountIds === null ? [{ value: '', label: t('webhooks.all_accounts') }] : [];
  return (
    <>
      <TextInput
        type="url"
        label={t('webhooks.url')}
        description={t('webhooks.url_hint')}
        placeholder="https://"
        data-autofocus
        {...form.getInputProps('url')}
      />
      <TextInput label={t('webhooks.description')} maxLength={200} {...form.getInputProps('description')} />
      <AccountSelect label={t('webhooks.account')} allowDeselect={false} before={all} {...form.getInputProps('accountId')} />
      <Checkbox.Group label={t('webhooks.events')} {...form.getInputProps('events')}>
        <Stack gap="sm" mt={6}>
          {GROUPS.map(({ about, events }) => (
            <Stack key={about} gap={6} role="group" aria-label={t(`webhooks.about.${about}`)}>
              <Text size="sm" c="dimmed" aria-hidden="true">
                {t(`webhooks.about.${about}`)}
              </Text>
              {events.map((event) => (
                <Checkbox
                  key={event}
                  value={event}
                  label={t(`webhooks.event.${event.replace('.', '_') as 'message_received'}`)}
                  description={event}
                />
              ))}
            </Stack>
          ))}
        </Stack>
      </Checkbox.Group>
    </>
  );
}
