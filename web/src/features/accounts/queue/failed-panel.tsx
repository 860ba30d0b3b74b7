import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FailedGroup } from '../../../../../contracts/accounts/queue';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { failedQuery, retryFailed } from './queue-queries';
import classes from './failed-panel.module.css';

/** What failed within a week, by reason; only what failed is tried again, as the same message. */
export function FailedPanel({ accountId, mayRetry }: { accountId: string; mayRetry: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const [asked, setAsked] = useState<FailedGroup | null>(null);
  const { data } = useQuery(failedQuery(accountId));
  const retry = useMutation({
    mutationFn: ({ reason, source, sourceId }: FailedGroup) => retryFailed(accountId, { reason, source, ...(sourceId === null ? {} : { sourceId }) }),
    onSuccess: async ({ changed }) => {
      setAsked(null);
      notifications.show({ message: t('queue.retried', { count: changed }) });
      await client.invalidateQueries({ queryKey: ['accounts', accountId, 'queue'] });
    },
  });
  if (data === undefined || data.items.length === 0) return null;
  const nameOf = (group: FailedGroup) => group.name ?? t(`account_page.queue.sources.${group.source}`);
  return (
    <Panel title={t('queue.failed')} lead={t('queue.failed_lead')}>
      <ul className={classes.list}>
        {data.items.map((group) => (
          <li key={`${group.source} ${group.sourceId ?? ''} ${group.reason}`}>
            <Group justify="space-between" gap="sm">
              <div>
                <Text fw={500}>
                  {t('queue.failed_count', { count: group.count })}{' '}
                  {group.sourceId === null ? (
                    nameOf(group)
                  ) : (
                    <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: group.sourceId }} search={{}}>
                      {nameOf(group)}
                    </LinkAnchor>
                  )}
                </Text>
                <Text size="sm" c="dimmed">
                  {t(`reasons.${group.reason}`)}
                </Text>
              </div>
              {mayRetry &&
                (group.retryable ? (
                  <Button variant="default" size="compact-md" onClick={() => setAsked(group)}>
                    {t('queue.retry')}
                  </Button>
                ) : (
                  <Text size="sm" c="dimmed">
                    {t('queue.retry_over')}
                  </Text>
                ))}
            </Group>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <Confirm
          opened
          title={t('queue.retry_title', { name: nameOf(asked) })}
          confirmLabel={t('queue.retry_do', { count: asked.count })}
          pending={retry.isPending}
          error={retry.error}
          onConfirm={() => retry.mutate(asked)}
          onClose={() => {
            retry.reset();
            setAsked(null);
          }}
          facts={[
            { label: t('queue.retry_count'), value: format.number(asked.count) },
            { label: t('queue.retry_reason'), value: t(`reasons.${asked.reason}`) },
          ]}
        >
          {t('queue.retry_text', { count: asked.count })}
        </Confirm>
      )}
    </Panel>
  );
}
