import { IconDots } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/session';
import classes from './bottom-bar.module.css';
import { HelpLinks } from './help-menu';
import { MESSAGE_PAGES } from './message-pages';
import { SECTIONS } from './sections';

const MoreDrawer = lazy(() => import('./more-drawer'));
const SHOWN = 4;

/** On a phone: the four sections that are used most, and the rest behind "more". */
export function BottomBar() {
  const { t } = useTranslation();
  const may = useMay();
  const [more, setMore] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => setMore(false), [path]);
  const mine = SECTIONS.filter(({ permission }) => permission === undefined || may(permission));
  const link = ({ key, to, icon: Icon }: (typeof mine)[number]) => (
    <Link
      key={key}
      to={to}
      className={classes.link}
      activeOptions={{ exact: to === '/', includeSearch: false }}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon size={20} stroke={1.7} aria-hidden="true" />
      <span>{t(`shell.${key}`)}</span>
    </Link>
  );
  return (
    <nav className={classes.bar} aria-label={t('shell.sections')}>
      {mine.slice(0, SHOWN).map(link)}
      <button type="button" className={classes.link} aria-haspopup="dialog" onClick={() => setMore(true)}>
        <IconDots size={20} stroke={1.7} aria-hidden="true" />
        <span>{t('nav.more')}</span>
      </button>
      {more && (
        <Suspense>
          <MoreDrawer onClose={() => setMore(false)}>
            {MESSAGE_PAGES.filter(({ permission }) => may(permission)).map(({ key, to, icon: Icon }) => (
              <Link key={key} to={to} className={classes.link} activeProps={{ 'aria-current': 'page' }}>
                <Icon size={20} stroke={1.7} aria-hidden="true" />
                <span>{t(`shell.${key}`)}</span>
              </Link>
            ))}
            {mine.slice(SHOWN).map(link)}
            <HelpLinks onDone={() => setMore(false)} />
          </MoreDrawer>
        </Suspense>
      )}
    </nav>
  );
}
