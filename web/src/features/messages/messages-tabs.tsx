import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCurrentInView } from '../../ui/use-current-in-view';
import classes from '../fans/fans-tabs.module.css';

/** Pages beside the inbox; it leads to each. */
export const MESSAGE_PAGES = [
  { key: 'bulk', to: '/messages/bulk' },
  { key: 'replies', to: '/messages/replies' },
  { key: 'scripts', to: '/messages/scripts' },
  { key: 'chatters', to: '/messages/chatters' },
] as const;

/** What chatters write with, side by side. */
export function MessagesTabs() {
  const { t } = useTranslation();
  const strip = useCurrentInView(useRouterState({ select: ({ location }) => location.pathname }));
  return (
    <nav aria-label={t('replies.tabs.label')}>
      <ul ref={strip} className={classes.tabs}>
        {[{ key: 'inbox', to: '/messages' } as const, ...MESSAGE_PAGES].map(({ key, to }) => (
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
