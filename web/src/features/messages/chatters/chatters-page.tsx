import { SegmentedControl, Tabs } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../api/session';
import { PageHead } from '../../../ui/page-head';
import { MessagesTabs } from '../messages-tabs';
import classes from './chatters.module.css';
import { payAddress } from './chatter-queries';
import { FiguresTab } from './figures-tab';
import { CHATTER_TABS, periodOf, PERIODS } from './periods';
import { ShiftBar } from './shift-bar';
import { ShiftsTab } from './shifts-tab';

/** Who wrote with fans, when, and what came of it. */
export function ChattersPage() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/app/messages/chatters' });
  const name = search.period ?? '7d';
  const [openedMs] = useState(() => Date.now());
  const period = useMemo(() => periodOf(name, openedMs), [name, openedMs]);
  const tab = search.tab ?? 'figures';
  return (
    <>
      <PageHead
        title={t('chatters.title')}
        lead={may('revenue.read') || may('members.manage') ? t('chatters.lead') : t('chatters.lead_own')}
        docs="user-guide#chatters-and-shifts"
        menu={
          may('revenue.read')
            ? (['person', 'sale'] as const).map((by) => ({
                key: by,
                label: t(`chatters.pay.${by}`),
                icon: <IconDownload size={16} aria-hidden="true" />,
                onSelect: () => window.location.assign(payAddress(period, by)),
              }))
            : []
        }
      >
        <MessagesTabs />
      </PageHead>
      <div className={classes.stack}>
        {may('messages.send') && <ShiftBar />}
        <SegmentedControl
          aria-label={t('chatters.period')}
          style={{ alignSelf: 'flex-start', maxWidth: '100%' }}
          value={name}
          onChange={(next) =>
            void navigate({
              to: '/messages/chatters',
              search: { ...search, period: PERIODS.find((one) => one === next && one !== '7d') },
              replace: true,
            })
          }
          data={PERIODS.map((value) => ({ value, label: t(`chatters.periods.${value}`) }))}
        />
        <Tabs
          value={tab}
          keepMounted={false}
          onChange={(next) =>
            void navigate({ to: '/messages/chatters', search: { ...search, tab: next === 'shifts' ? 'shifts' : undefined }, replace: true })
          }
        >
          <Tabs.List mb="md" aria-label={t('chatters.title')}>
            {CHATTER_TABS.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`chatters.tab.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="figures">
            <FiguresTab period={period} />
          </Tabs.Panel>
          <Tabs.Panel value="shifts">
            <ShiftsTab period={period} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </>
  );
}
