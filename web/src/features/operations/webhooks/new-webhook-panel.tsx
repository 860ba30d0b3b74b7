import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NewWebhookEndpoint } from '../../../../../contracts/operations/webhook-endpoint';
import { Problem } from '../../../api/problem';
import { request } from '../../../api/request';
import { SidePanel } from '../../../ui/side-panel';
import { useFieldTexts } from '../../../ui/use-field-texts';
import { useProblemText } from '../../../ui/use-problem-text';
import { EndpointFields, type EndpointValues } from './endpoint-fields';
import { ShownSecret } from './shown-secret';
import { bodyOf, useEndpointForm } from './use-endpoint-form';
import { WEBHOOKS_KEY } from './webhook-queries';

/** A new webhook: address and events; then its secret, this once. */
export function NewWebhookPanel() {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useEndpointForm({ url: '', description: '', accountId: '', events: [] });
  // The button stands below a long list of events, what has to be mended perhaps above it.
  const toFirst = (errors: object) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus();
  const create = useMutation({
    mutationFn: (values: EndpointValues) => request<NewWebhookEndpoint>('POST', '/webhook-endpoints', { body: bodyOf(values) }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: WEBHOOKS_KEY }),
    onError: (error) => {
      if (!(error instanceof Problem)) return;
      const errors = fieldTexts(error.faults);
      form.setErrors(errors);
      toFirst(errors);
    },
  });
  const made = create.data;
  const close = () => void navigate({ to: '/settings/webhooks' });
  return (
    <SidePanel title={made === undefined ? t('webhooks.add') : t('webhooks.made')} onClose={close}>
      {made !== undefined ? (
        <ShownSecret secret={made.secret} onKept={() => void navigate({ to: '/settings/webhooks/$endpointId', params: { endpointId: made.id } })} />
      ) : (
        <form noValidate onSubmit={form.onSubmit((values) => create.mutate(values), toFirst)}>
          <Stack gap="md">
            <EndpointFields form={form} />
            <div role="alert">{create.error && <Text c="var(--hz-person)">{sentence(create.error)}</Text>}</div>
            <Button type="submit" loading={create.isPending}>
              {t('webhooks.add')}
            </Button>
          </Stack>
        </form>
      )}
    </SidePanel>
  );
}
