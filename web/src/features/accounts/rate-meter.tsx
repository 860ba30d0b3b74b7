import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import classes from './rate-meter.module.css';

/** How much of the limit the last 60 s have used, as words and a bar. */
export function RateMeter({ used, limit }: { used: number; limit: number | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (limit === null) return <span className="tabular">{t('account_page.rate_unlimited', { used: format.number(used) })}</span>;
  return (
    <span className={classes.meter}>
      <span className="tabular">{t('account.pace_of', { used: format.number(used), limit: format.number(limit) })}</span>
      <span className={classes.track} aria-hidden="true">
        <span className={classes.fill} style={{ inlineSize: `${Math.min(100, (100 * used) / limit)}%` }} />
      </span>
    </span>
  );
}
