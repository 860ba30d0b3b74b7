import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { historyQuery } from '../../fans/fan-queries';
import { historyHead, historyNotes } from '../../fans/profile/history-words';
import classes from './fan-side.module.css';
import { SidePart } from './side-part';

const SHOWN = { purchase: 5, consent: 3 } as const;

/** The newest of one kind in the history of a fan: what they paid for, or what they agreed to. */
export function FanLately({ fanId, kind }: { fanId: string; kind: keyof typeof SHOWN }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useInfiniteQuery(historyQuery(fanId, kind));
  const entries = data?.pages[0]?.items.slice(0, SHOWN[kind]);
  return (
    <SidePart title={t(`inbox.fan.lately.${kind}`)}>
      <ul className={classes.rows}>
        {entries?.map((entry) => (
          <li key={entry.id}>
            {historyHead(entry, t, format)}
            <div className={classes.small}>
              <Ago at={entry.at} />
              {historyNotes(entry, t).map((note) => ` · ${note}`)}
            </div>
          </li>
        ))}
      </ul>
      {entries?.length === 0 && <p className={classes.plain}>{t(`inbox.fan.lately.${kind}_none`)}</p>}
    </SidePart>
  );
}
