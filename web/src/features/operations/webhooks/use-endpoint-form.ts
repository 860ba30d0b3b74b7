import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { EndpointValues } from './endpoint-fields';

export function useEndpointForm(initialValues: EndpointValues) {
  const { t } = useTranslation();
  return useForm<EndpointValues>({
    initialValues,
    validate: {
      url: (value) => (URL.canParse(value) ? null : t('webhooks.url_wrong')),
      events: (value) => (value.length === 0 ? t('webhooks.events_none') : null),
    },
  });
}

/** As the API takes them. */
export const bodyOf = ({ accountId, ...values }: EndpointValues) => ({ ...values, accountId: accountId === '' ? null : accountId });
