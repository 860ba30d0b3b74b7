import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { useCurrentInView } from '../../ui/use-current-in-view';
import classes from '../fans/fans-tabs.module.css';

/** Pages beside the inbox; it leads to each. Bulk messages are campaigns, and read as these. */
const PAGES = [
  { key: 'bulk', to: '/messages/bulk', permission: 'campaigns.read' },
  { key: 'replies', to: '/messages/replies', permission: 'messages.read' },
  { key: 'scripts', to: '/messages/scripts', permission: 'messages.read' },
  { key: 'chatters', to: '/messages/chatters', permission: 'messages.read' },
] as const;

/** Those of them that one may open. */
export function useMessagePages() {
  const may = useMay();
  return PAGES.filter(({ permission }) => may(permission));
}

/** What chatters write with, side by side. */
export function MessagesTabs() {
  const { t } = useTranslation();
  const pages = useMessagePages();
  const strip = useCurrentInView(useRouterState({ select: ({ location }) => location.pathname }));
  return (
    <nav aria-label={t('replies.tabs.label')}>
      <ul ref={strip} className={classes.tabs}>
        {[{ key: 'inbox', to: '/messages' } as const, ...pages].map(({ key, to }) => (
          <li key={key}>
            <Link to={to} className={classes.tab} activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
              {t(key === 'bulk' ? 'bulk.tab' : `replies.tabs.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
