import { ActionIcon, Skeleton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { FanProfile } from '../../../../../contracts/fans/fan-profile';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { QueryError } from '../../../ui/query-error';
import { Ago } from '../../../ui/ago';
import { LinkAnchor } from '../../../ui/links';
import { When } from '../../../ui/when';
import { wholeDayZone } from '../../../ui/whole-day-zone';
import { FanState } from '../../fans/fan-state';
import { placeNames } from '../../fans/place-names';
import { Avatar } from '../avatar';
import { threadText, type ThreadKey } from '../inbox-search';
import { ScriptPanel } from '../scripts/script-panel';
import { FanCampaigns } from './fan-campaigns';
import { FanLately } from './fan-lately';
import { FanLists } from './fan-lists';
import { FanNotes } from './fan-notes';
import { FanTags } from './fan-tags';
import { FanTasks } from './fan-tasks';
import classes from './fan-side.module.css';
import { SidePart } from './side-part';

interface FanSideProps {
  thread: ThreadKey;
  /** Undefined while it loads. */
  profile: FanProfile | undefined;
  /** Why there is none. */
  failed: { error: unknown; retry: () => unknown } | null;
  account: Account | undefined;
  onClose: () => void;
}

/** Who one talks with: money, standing, lists, notes, what they were sent. */
export function FanSide({ thread, profile, failed, account, onClose }: FanSideProps) {
  const { t } = useTranslation();
  return (
    <aside className={classes.side} aria-label={t('inbox.fan.label')}>
      <div className={classes.head}>
        <ActionIcon variant="subtle" color="gray" size={40} aria-label={t('inbox.back_to_conversation')} onClick={onClose}>
          <IconArrowLeft size={20} aria-hidden="true" />
        </ActionIcon>
        {t('inbox.fan.label')}
      </div>
      <div className={classes.scroll}>
        {profile !== undefined ? (
          <Known thread={thread} profile={profile} account={account} />
        ) : failed !== null ? (
          <QueryError {...failed} />
        ) : (
          <Skeleton height={280} radius="md" />
        )}
      </div>
    </aside>
  );
}

function Known({ thread, profile, account }: { thread: ThreadKey; profile: FanProfile; account: Account | undefined }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const places = placeNames(i18n.language);
  const { fan } = profile;
  const currency = account?.currency ?? 'USD';
  const isOver = fan.expiresAt !== null && Date.parse(fan.expiresAt) < Date.now();
  const zone = account?.timeZone;
  const subscription =
    fan.expiresAt !== null
      ? t(isOver ? 'inbox.fan.ended' : 'inbox.fan.until', { day: format.day(fan.expiresAt, 'year', wholeDayZone(fan.expiresAt, zone)) })
      : fan.subscribedAt === null
        ? '–'
        : t('inbox.fan.subscribed');
  const figures = [
    ...(fan.spendCents === null ? [] : [['spent', format.money(fan.spendCents, currency)] as const]),
    ['purchases', format.number(fan.purchases)] as const,
    ...(may('revenue.read')
      ? [
          [
            'last',
            fan.lastPurchaseAt === null ? fan.purchases > 0 ? '–' : t('inbox.fan.never') : <When at={fan.lastPurchaseAt} zone={zone} />,
          ] as const,
        ]
      : []),
    ['subscription', subscription] as const,
  ];
  const facts = [
    ['language', places.language(fan.language)],
    ['country', places.country(fan.country)],
    ['their_time', fan.timeZone === null ? null : format.clockIn(Date.now(), fan.timeZone)],
    ['seen', fan.lastSeenAt === null ? null : <When at={fan.lastSeenAt} zone={zone} />],
    ['subscribed_at', fan.subscribedAt === null ? null : <When at={fan.subscribedAt} zone={zone} />],
  ] as const;
  return (
    <>
      <div className={classes.top}>
        <Avatar name={fan.displayName ?? fan.username ?? fan.platformFanId} size="large" personal />
        <div>
          <div className={classes.name} data-personal>
            {fan.displayName ?? fan.username ?? fan.platformFanId}
          </div>
          <div className={classes.handle} data-personal>
            {fan.username === null ? fan.platformFanId : `@${fan.username}`}
          </div>
          <FanState fan={fan} />
        </div>
      </div>
      {profile.barriers.map((barrier) => (
        <div key={barrier.kind} className={classes.barrier}>
          {t(`fans.reach.${barrier.kind}`)} <Ago at={barrier.since} />
        </div>
      ))}
      <dl className={classes.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`inbox.fan.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <FanNotes key={threadText(thread)} thread={thread} />
      <SidePart
        title={t('inbox.fan.script')}
        aside={
          <LinkAnchor to="/messages/scripts" search={{}} size="sm">
            {t('scripts.all')}
          </LinkAnchor>
        }
      >
        <ScriptPanel accountId={thread.accountId} fanId={thread.fanId} currency={currency} />
      </SidePart>
      <FanTags fan={fan} />
      <FanLists profile={profile} />
      <FanTasks fanId={fan.id} />
      {may('campaigns.read') && <FanCampaigns fanId={fan.id} />}
      {may('revenue.read') && fan.purchases > 0 && <FanLately fanId={fan.id} kind="purchase" />}
      <FanLately fanId={fan.id} kind="consent" />
      <SidePart
        title={t('inbox.fan.about')}
        aside={
          <LinkAnchor to="/fans/$fanId" params={{ fanId: fan.id }} search={{}} size="sm">
            {t('inbox.fan.history')}
          </LinkAnchor>
        }
      >
        <dl className={classes.facts} data-personal>
          {facts
            .filter(([, value]) => value !== null)
            .map(([name, value]) => (
              <div key={name}>
                <dt>{t(`inbox.fan.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          {Object.entries(fan.custom)
            .filter(([, value]) => typeof value !== 'object')
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{String(value)}</dd>
              </div>
            ))}
        </dl>
        {fan.notes !== null && (
          <p className={classes.plain} data-personal>
            {fan.notes}
          </p>
        )}
      </SidePart>
    </>
  );
}
