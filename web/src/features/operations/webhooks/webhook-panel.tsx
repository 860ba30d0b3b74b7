import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewWebhookEndpoint, WebhookEndpoint } from '../../../../../contracts/operations/webhook-endpoint';
import { Problem } from '../../../api/problem';
import { request } from '../../../api/request';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
import { QueryError } from '../../../ui/query-error';
import { SidePanel } from '../../../ui/side-panel';
import { useFieldTexts } from '../../../ui/use-field-texts';
import { useProblemText } from '../../../ui/use-problem-text';
import { DeliveryList } from './delivery-list';
import { EndpointFields, type EndpointValues } from './endpoint-fields';
import { ShownSecret } from './shown-secret';
import { bodyOf, useEndpointForm } from './use-endpoint-form';
import { WEBHOOKS_KEY, webhookQuery } from './webhook-queries';
import { WebhookState } from './webhook-state';

/** One webhook: whether it arrives, what was sent, and its settings. */
export function WebhookPanel() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { endpointId } = useParams({ from: '/app/settings/webhooks/$endpointId' });
  const { data: endpoint, error, refetch } = useQuery(webhookQuery(endpointId));
  const close = () => void navigate({ to: '/settings/webhooks' });
  return (
    <SidePanel
      title={endpoint === undefined ? t('webhooks.one') : new URL(endpoint.url).host}
      status={endpoint && <WebhookState endpoint={endpoint} />}
      lead={endpoint?.url.split('?')[0]}
      size="lg"
      onClose={close}
    >
      {error !== null && endpoint === undefined && <QueryError error={error} retry={refetch} />}
      {endpoint === undefined && error === null && <Skeleton height={240} />}
      {endpoint !== undefined && <WebhookDetails key={endpoint.id} endpoint={endpoint} onGone={close} />}
    </SidePanel>
  );
}

function WebhookDetails({ endpoint, onGone }: { endpoint: WebhookEndpoint; onGone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<'delete' | 'rotate' | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const path = `/webhook-endpoints/${endpoint.id}` as const;
  const refresh = () => queryClient.invalidateQueries({ queryKey: WEBHOOKS_KEY });
  const form = useEndpointForm({
    url: endpoint.url,
    description: endpoint.description,
    accountId: endpoint.accountId ?? '',
    events: endpoint.events,
  });
  const save = useMutation({
    mutationFn: (change: Partial<ReturnType<typeof bodyOf>> & { enabled?: boolean }) => request<WebhookEndpoint>('PATCH', path, { body: change }),
    onSuccess: async (_saved, { enabled, accountId, ...sent }) => {
      await refresh();
      // Switching on or off leaves what is being typed as it is.
      if (enabled === undefined) form.resetDirty({ ...form.getValues(), ...sent, accountId: accountId ?? '' });
      notifications.show({ message: t('webhooks.saved') });
    },
    onError: (error) => error instanceof Problem && form.setErrors(fieldTexts(error.faults)),
  });
  const test = useMutation({ mutationFn: () => request('POST', `${path}/test`), onSuccess: refresh });
  const rotate = useMutation({
    mutationFn: () => request<NewWebhookEndpoint>('POST', `${path}/rotate-secret`),
    onSuccess: async (made) => {
      setAsking(null);
      setSecret(made.secret);
      await refresh();
    },
  });
  const remove = useMutation({
    mutationFn: () => request('DELETE', path),
    onSuccess: async () => {
      onGone();
      await queryClient.invalidateQueries({ queryKey: [...WEBHOOKS_KEY, 'list'] });
    },
  });
  if (secret !== null) return <ShownSecret secret={secret} onKept={() => setSecret(null)} />;
  return (
    <Stack gap="lg">
      <Text>{stateSentence()}</Text>
      <Group gap="xs">
        <Button variant="default" disabled={!endpoint.enabled} loading={test.isPending} onClick={() => test.mutate()}>
          {t('webhooks.test')}
        </Button>
        <Button
          variant="default"
          loading={save.isPending && save.variables.enabled !== undefined}
          onClick={() => save.mutate({ enabled: !endpoint.enabled })}
        >
          {t(endpoint.enabled ? 'webhooks.switch_off' : 'webhooks.switch_on')}
        </Button>
        <Button variant="default" onClick={() => setAsking('rotate')}>
          {t('webhooks.rotate')}
        </Button>
        <Button variant="subtle" c="var(--hz-person)" onClick={() => setAsking('delete')}>
          {t('webhooks.delete')}
        </Button>
      </Group>
      <div role="alert">{(test.error ?? save.error) && <Text c="var(--hz-person)">{sentence(test.error ?? save.error)}</Text>}</div>
      <DeliveryList endpointId={endpoint.id} mayReplay={endpoint.enabled} />
      <form noValidate onSubmit={form.onSubmit((values: EndpointValues) => save.mutate(bodyOf(values)))}>
        <Stack gap="md">
          <EndpointFields form={form} />
          <Button type="submit" disabled={!form.isDirty()} loading={save.isPending && save.variables.enabled === undefined}>
            {t('webhooks.save')}
          </Button>
        </Stack>
      </form>
      <Confirm
        opened={asking === 'rotate'}
        title={t('webhooks.rotate_title')}
        confirmLabel={t('webhooks.rotate_confirm')}
        pending={rotate.isPending}
        error={rotate.error}
        onConfirm={() => rotate.mutate()}
        onClose={() => setAsking(null)}
      >
        <Text inherit>{t('webhooks.rotate_text')}</Text>
      </Confirm>
      <Confirm
        opened={asking === 'delete'}
        title={t('webhooks.delete_title')}
        confirmLabel={t('webhooks.delete')}
        tone="danger"
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(null)}
      >
        <Text inherit>{t('webhooks.delete_text')}</Text>
      </Confirm>
    </Stack>
  );

  function stateSentence(): string {
    if (endpoint.disabledReason !== null) return t(`webhooks.sentence.${endpoint.disabledReason}`);
    if (endpoint.failingSince !== null) return t('webhooks.sentence.failing_now', { since: format.dateTime(endpoint.failingSince) });
    if (endpoint.oldSecretUntil !== null) return t('webhooks.sentence.two_secrets', { until: format.dateTime(endpoint.oldSecretUntil) });
    return t('webhooks.sentence.well');
  }
}
