import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand, IconSearch } from '@tabler/icons-react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotificationBell } from '../features/notifications/notification-bell';
import { loadOtherWords } from '../i18n/language';
import { useStored } from '../ui/use-stored';
import { Wordmark } from '../ui/wordmark';
import { AccountFilter } from './account-filter';
import { AccountMenu } from './account-menu';
import { BottomBar } from './bottom-bar';
import { ConnectionMark } from './connection-mark';
import { HelpMenu } from './help-menu';
import { SectionLinks } from './section-links';
import classes from './shell.module.css';
import { useWorkspaceLive } from './use-workspace-live';
import { WorkspaceSwitch } from './workspace-switch';

const RunningStrip = lazy(() => import('./running-strip').then((module) => ({ default: module.RunningStrip })));
const CommandPalette = lazy(() => import('./command-palette'));
const isMac = navigator.platform.startsWith('Mac');

/** Sections at the left, or as a bottom bar on a phone; the page beside them; what runs below. */
export function Shell() {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? '' });
  const lastPath = useRef(path);
  const live = useWorkspaceLive();
  const [rail, setRail] = useStored('rail', 'wide');
  const [palette, setPalette] = useState(false);
  const narrow = rail === 'narrow';

  // The words of all other pages come once the first one stands: the palette and panels use them too.
  useEffect(() => void loadOtherWords(), []);

  // A new page takes the focus, so that the keyboard and a screen reader begin at its top; the first one leaves it alone.
  useEffect(() => {
    if (lastPath.current !== '' && lastPath.current !== path) main.current?.focus({ preventScroll: true });
    lastPath.current = path;
  }, [path]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      setPalette((opened) => !opened);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const Fold = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className={classes.shell} data-narrow={narrow}>
      <a className={classes.skip} href="#content">
        {t('shell.skip')}
      </a>
      <header className={classes.top}>
        <WorkspaceSwitch />
        <AccountFilter />
        <ConnectionMark live={live} />
        <button type="button" className={classes.find} aria-haspopup="dialog" onClick={() => setPalette(true)}>
          <IconSearch size={16} stroke={1.8} aria-hidden="true" />
          <span>{t('nav.find')}</span>
          <kbd aria-hidden="true">{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
        </button>
        <NotificationBell />
        <HelpMenu />
        <AccountMenu />
      </header>
      <nav className={classes.rail} aria-label={t('shell.sections')}>
        <div className={classes.brand}>
          {!narrow && <Wordmark />}
          <button
            type="button"
            className={classes.fold}
            aria-label={narrow ? t('nav.unfold') : t('nav.fold')}
            aria-expanded={!narrow}
            onClick={() => setRail(narrow ? 'wide' : 'narrow')}
          >
            <Fold size={18} stroke={1.6} aria-hidden="true" />
          </button>
        </div>
        <SectionLinks narrow={narrow} />
      </nav>
      <main id="content" ref={main} tabIndex={-1} className={classes.content} data-scroll-restoration-id="content">
        <div className={classes.page}>
          <Outlet />
        </div>
      </main>
      <Suspense>
        <RunningStrip />
      </Suspense>
      <BottomBar />
      {palette && (
        <Suspense>
          <CommandPalette onClose={() => setPalette(false)} />
        </Suspense>
      )}
    </div>
  );
}
