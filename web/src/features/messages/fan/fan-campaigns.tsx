import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Ago } from '../../../ui/ago';
import { LinkAnchor } from '../../../ui/links';
import { historyQuery } from '../../fans/fan-queries';
import classes from './fan-side.module.css';
import { SidePart } from './side-part';

const SHOWN = 5;

/** The newest campaigns that this fan was in, and what came of each. */
export function FanCampaigns({ fanId }: { fanId: string }) {
  const { t, i18n } = useTranslation();
  const { data } = useInfiniteQuery(historyQuery(fanId, 'campaign'));
  const entries = data?.pages[0]?.items.slice(0, SHOWN) ?? [];
  if (entries.length === 0) return null;
  return (
    <SidePart title={t('inbox.fan.campaigns')}>
      <ul className={classes.rows}>
        {entries.map((entry) => {
          const reason = `reasons.${entry.reason ?? ''}`;
          const what =
            entry.readAt !== null
              ? t('inbox.fan.read')
              : entry.reason === 'sent'
                ? t('inbox.state.sent')
                : i18n.exists(reason)
                  ? t(reason as 'reasons.queued')
                  : '';
          return (
            <li key={entry.id}>
              {entry.campaignId === null ? (
                entry.name
              ) : (
                <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: entry.campaignId }} search={{}} c="inherit" fz="inherit">
                  {entry.name}
                </LinkAnchor>
              )}
              <div className={classes.small}>
                <Ago at={entry.at} /> · {what}
              </div>
            </li>
          );
        })}
      </ul>
    </SidePart>
  );
}
