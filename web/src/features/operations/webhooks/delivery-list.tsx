import { Button, Code, Group, Skeleton, Stack, Text } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WebhookDelivery } from '../../../../../contracts/operations/webhook-endpoint';
import { request } from '../../../api/request';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { CursorPager } from '../../../ui/cursor-pager';
import { Panel } from '../../../ui/panel';
import { QueryError } from '../../../ui/query-error';
import { StatusBadge } from '../../../ui/status-badge';
import { useCursorPages } from '../../../ui/use-cursor-pages';
import classes from './delivery-list.module.css';
import { DELIVERIES_PAGE, deliveriesQuery, WEBHOOKS_KEY } from './webhook-queries';

const TONES = { waiting: 'waiting', delivered: 'done', failed: 'person' } as const;

/** What was sent to a webhook, each with its tries, and sent again at a press. */
export function DeliveryList({ endpointId, mayReplay }: { endpointId: string; mayReplay: boolean }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const pages = useCursorPages(endpointId);
  const { data, error, refetch } = useQuery({ ...deliveriesQuery(endpointId, pages.cursor), placeholderData: keepPreviousData });
  const replay = useMutation({
    mutationFn: (id: string) => request('POST', `/webhook-endpoints/${endpointId}/deliveries/${id}/replay`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: WEBHOOKS_KEY }),
  });
  return (
    <Panel title={t('webhooks.deliveries')} lead={t('webhooks.deliveries_lead')} flush>
      {error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {data === undefined && error === null && <Skeleton height={120} m="md" />}
      {data?.items.length === 0 && (
        <Text c="dimmed" p="md">
          {t('webhooks.deliveries_none')}
        </Text>
      )}
      <ul className={classes.list}>
        {data?.items.map((delivery) => (
          <li key={delivery.id}>
            <details>
              <summary className={classes.summary}>
                <span className={classes.event}>{delivery.event}</span>
                <StatusBadge tone={TONES[delivery.state]}>{t(`webhooks.delivery.${delivery.state}`)}</StatusBadge>
                <Text span size="sm" c="dimmed">
                  <Ago at={delivery.createdAt} />
                </Text>
              </summary>
              <Stack gap="xs" className={classes.tries}>
                <Tries delivery={delivery} />
                <Code block className={classes.body}>
                  {JSON.stringify(delivery.body, null, 2)}
                </Code>
                <Group>
                  <Button size="compact-sm" variant="default" disabled={!mayReplay || replay.isPending} onClick={() => replay.mutate(delivery.id)}>
                    {t('webhooks.replay')}
                  </Button>
                </Group>
              </Stack>
            </details>
          </li>
        ))}
      </ul>
      <CursorPager pages={pages} pageSize={DELIVERIES_PAGE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />
    </Panel>
  );
}

function Tries({ delivery }: { delivery: WebhookDelivery }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {delivery.tries.map((one) => (
        <Text key={one.at} size="sm" className="tabular">
          {t('webhooks.try', { at: format.dateTime(one.at), status: one.status ?? t('webhooks.no_answer'), ms: format.number(one.ms) })}
          {one.error !== null && <span className={classes.error}>{one.error}</span>}
        </Text>
      ))}
      {delivery.nextTryAt !== null && (
        <Text size="sm" c="dimmed">
          {t('webhooks.next_try')} <Ago at={delivery.nextTryAt} />
        </Text>
      )}
    </>
  );
}
