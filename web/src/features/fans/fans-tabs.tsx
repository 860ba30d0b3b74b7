import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { useCurrentInView } from '../../ui/use-current-in-view';
import classes from './fans-tabs.module.css';

const TABS = [
  { key: 'fans', to: '/fans', permission: 'fans.read' },
  { key: 'lists', to: '/fans/lists', permission: 'fans.read' },
  { key: 'suppressions', to: '/fans/suppressions', permission: 'fans.read' },
  { key: 'imports', to: '/fans/imports', permission: 'fans.import' },
  { key: 'exports', to: '/fans/exports', permission: 'fans.export' },
] as const;

/** The pages about fans, side by side. */
export function FansTabs() {
  const { t } = useTranslation();
  const may = useMay();
  const strip = useCurrentInView(useRouterState({ select: ({ location }) => location.pathname }));
  return (
    <nav aria-label={t('fans.tabs.label')}>
      <ul ref={strip} className={classes.tabs}>
        {TABS.filter(({ permission }) => may(permission)).map(({ key, to }) => (
          <li key={key}>
            <Link to={to} className={classes.tab} activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
              {t(`fans.tabs.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
