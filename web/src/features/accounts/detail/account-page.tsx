import { Button, Skeleton, Tabs } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../api/session';
import { PageHead } from '../../../ui/page-head';
import { QueryError } from '../../../ui/query-error';
import { useCurrentInView } from '../../../ui/use-current-in-view';
import { accountQuery } from '../account-queries';
import { useTaskAction } from '../../notifications/tasks/use-task-action';
import { PauseDialog } from '../pause-dialog';
import { ResumeDialog } from '../resume-dialog';
import { SenderBadge, SenderSentence } from '../sender-badge';
import { QueueTab } from '../queue/queue-tab';
import { ACCOUNT_TABS } from './account-tabs';
import { ConnectionTab } from './connection-tab';
import { HistoryTab } from './history-tab';
import { OverviewTab } from './overview-tab';
import { SenderAction } from './sender-action';
import { SendingTab } from './sending-tab';
import { useCheckAccount } from './use-check-account';
import { useLiveActivity } from './use-live-activity';

const TABS = ['overview', 'queue', ...ACCOUNT_TABS.filter((one) => one !== 'overview')] as const;

/** One platform account: what its sender does now, how it sends, how it is connected, and who did what to it. */
export function AccountPage({ isQueue = false }: { isQueue?: boolean }) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const { accountId = '' } = useParams({ strict: false });
  const search = useSearch({ strict: false });
  const strip = useCurrentInView(isQueue ? 'queue' : `${search.tab}`);
  const { data: account, error, refetch } = useQuery(accountQuery(accountId));
  const live = useLiveActivity(accountId);
  const check = useCheckAccount(accountId);
  const taskAction = useTaskAction('account', accountId);
  const [asking, setAsking] = useState<'pause' | 'resume' | null>(null);
  const close = () => setAsking(null);

  if (error !== null && account === undefined) return <QueryError error={error} retry={refetch} />;
  if (account === undefined) return <Skeleton height={320} radius="lg" />;
  const sender = live.activity?.sender ?? account.sender;
  const shown = { ...account, sender };
  const paused = sender.state === 'paused';
  const allowed = { connection: may('accounts.manage'), history: may('audit.read'), queue: may('messages.read'), overview: true, sending: true };
  const tabs = TABS.filter((one) => allowed[one]);
  const tab = tabs.find((one) => one === (isQueue ? 'queue' : search.tab)) ?? 'overview';

  return (
    <>
      <PageHead
        title={account.displayName}
        status={<SenderBadge sender={sender} />}
        lead={
          <>
            <span aria-live="polite">
              <SenderSentence sender={sender} />
            </span>{' '}
            <SenderAction account={shown} tab={tab} check={check} />
          </>
        }
        breadcrumb={[{ label: t('account.title'), to: '/accounts' }]}
        docs="user-guide#accounts"
        menu={[
          ...(may('accounts.manage')
            ? [
                {
                  key: 'check',
                  label: t('account_page.check'),
                  icon: <IconRefresh size={16} aria-hidden="true" />,
                  disabled: check.isPending,
                  onSelect: () => check.mutate(),
                },
              ]
            : []),
          ...taskAction,
        ]}
        actions={
          may('sends.control') &&
          (paused ? (
            <Button leftSection={<IconPlayerPlay size={16} aria-hidden="true" />} onClick={() => setAsking('resume')}>
              {t('account.resume')}
            </Button>
          ) : (
            <Button variant="default" leftSection={<IconPlayerPause size={16} aria-hidden="true" />} onClick={() => setAsking('pause')}>
              {t('account.pause')}
            </Button>
          ))
        }
      >
        <Tabs
          value={tab}
          onChange={(next) =>
            void (next === 'queue'
              ? navigate({ to: '/accounts/$accountId/queue', params: { accountId }, search: {} })
              : navigate({
                  to: '/accounts/$accountId',
                  params: { accountId },
                  search: { tab: ACCOUNT_TABS.find((one) => one === next && one !== 'overview') },
                }))
          }
        >
          <Tabs.List ref={strip} aria-label={t('account_page.tabs')}>
            {tabs.map((one) => (
              <Tabs.Tab key={one} value={one} aria-controls="account-tab">
                {t(`account_page.tab.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      </PageHead>
      <div id="account-tab" role="tabpanel" aria-label={t(`account_page.tab.${tab}`)}>
        {tab === 'overview' && <OverviewTab account={shown} live={live} check={check} />}
        {tab === 'queue' && <QueueTab account={shown} live={live} />}
        {tab === 'sending' && <SendingTab account={shown} activity={live.activity} />}
        {tab === 'connection' && <ConnectionTab account={shown} check={check} />}
        {tab === 'history' && <HistoryTab accountId={accountId} />}
      </div>
      <PauseDialog account={shown} opened={asking === 'pause'} onClose={close} />
      <ResumeDialog account={shown} opened={asking === 'resume'} onClose={close} />
    </>
  );
}
