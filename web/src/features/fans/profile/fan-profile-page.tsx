import { Button, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../api/session';
import { LinkButton } from '../../../ui/links';
import { PageHead } from '../../../ui/page-head';
import { QueryError } from '../../../ui/query-error';
import { threadText } from '../../messages/inbox-search';
import { useTaskAction } from '../../notifications/tasks/use-task-action';
import { AddToListDialog } from '../bulk/add-to-list-dialog';
import { FanDecisions } from '../fan-decisions';
import { profileQuery } from '../fan-queries';
import { FanState } from '../fan-state';
import { FanFacts } from './fan-facts';
import { FanHistory } from './fan-history';
import { FanMoney } from './fan-money';
import { FanReach } from './fan-reach';
import classes from './fan-profile-page.module.css';

/** One fan with everything that is known and everything that happened. */
export function FanProfilePage() {
  const { t } = useTranslation();
  const may = useMay();
  const { fanId } = useParams({ from: '/app/fans/$fanId' });
  const { data: profile, error, refetch } = useQuery(profileQuery(fanId));
  const taskAction = useTaskAction('fan', fanId);
  const [adding, setAdding] = useState(false);
  if (error !== null && profile === undefined) return <QueryError error={error} retry={refetch} />;
  if (profile === undefined) return <Skeleton height={480} radius="lg" />;
  const { fan } = profile;
  return (
    <>
      <PageHead
        title={fan.displayName ?? fan.username ?? fan.platformFanId}
        personal
        status={<FanState fan={fan} />}
        lead={fan.username === null ? fan.platformFanId : `@${fan.username} · ${fan.platformFanId}`}
        breadcrumb={[{ label: t('fan.title'), to: '/fans' }]}
        docs="user-guide#fans"
        menu={taskAction}
        actions={
          <>
            {may('messages.read') && (
              <LinkButton variant="default" to="/messages" search={{ thread: threadText({ accountId: fan.accountId, fanId: fan.id }) }}>
                {t('inbox.open_thread')}
              </LinkButton>
            )}
            {may('fans.write') && (
              <>
                <Button variant="default" onClick={() => setAdding(true)}>
                  {t('fans.bulk.add')}
                </Button>
                <FanDecisions fan={fan} erasable />
              </>
            )}
          </>
        }
      />
      <div className={classes.columns}>
        <Stack gap="md">
          <FanMoney profile={profile} />
          <FanHistory fanId={fan.id} />
        </Stack>
        <Stack gap="md">
          <FanReach profile={profile} />
          <FanFacts profile={profile} />
        </Stack>
      </div>
      {adding && <AddToListDialog who={{ fanIds: [fan.id] }} count={1} onClose={() => setAdding(false)} onDone={() => setAdding(false)} />}
    </>
  );
}
