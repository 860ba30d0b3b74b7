import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MESSAGE_PAGES } from '../../app/message-pages';
import { useMay } from '../../api/session';
import { useCurrentInView } from '../../ui/use-current-in-view';
import classes from '../fans/fans-tabs.module.css';
import own from './messages-tabs.module.css';

/** The pages beside the inbox that one may open. */
export function useMessagePages() {
  const may = useMay();
  return MESSAGE_PAGES.filter(({ permission }) => may(permission));
}

/** What chatters write with, side by side. */
export function MessagesTabs() {
  const { t } = useTranslation();
  const pages = useMessagePages();
  const strip = useCurrentInView(useRouterState({ select: ({ location }) => location.pathname }));
  return (
    <nav aria-label={t('replies.tabs.label')} className={own.beside}>
      <ul ref={strip} className={classes.tabs}>
        {[{ key: 'inbox', to: '/messages' } as const, ...pages].map(({ key, to }) => (
          <li key={key}>
            <Link to={to} className={classes.tab} activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
              {t(`shell.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
