import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { LinkAnchor } from '../../ui/links';
import { Panel } from '../../ui/panel';
import { QueryError } from '../../ui/query-error';
import classes from './notification-item.module.css';
import { NotificationItem } from './notification-item';
import { useNeedsMe } from './notification-queries';

/** For the home page: the newest few that this person has to do something about. Says so when there is nothing. */
export function NeedsMeList({ limit = 5 }: { limit?: number }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useNeedsMe(limit);
  if (!may('notifications.own')) return null;
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  return (
    <Panel
      flush
      title={t('notification.needs_me')}
      aside={
        <LinkAnchor to="/notifications" search={{}}>
          {t('notification.all')}
        </LinkAnchor>
      }
    >
      <div className={classes.inside}>
        {data === undefined && <Skeleton height={64} my="sm" />}
        {data?.items.length === 0 && (
          <Text c="dimmed" py="sm">
            {t('notification.nothing_needs_me')}
          </Text>
        )}
        <ul className={classes.list}>
          {data?.items.map((one) => (
            <NotificationItem key={one.id} notification={one} />
          ))}
        </ul>
      </div>
    </Panel>
  );
}
