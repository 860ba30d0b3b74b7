import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NotificationBell } from '../features/notifications/notification-bell';
import { Wordmark } from '../ui/wordmark';
import { AccountMenu } from './account-menu';
import { SectionLinks } from './section-links';
import classes from './shell.module.css';
import { WorkspaceSwitch } from './workspace-switch';

/** Sections at the left, or as a bottom bar on a phone; the page beside them. */
export function Shell() {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? '' });
  const lastPath = useRef(path);

  // A new page takes the focus, so that the keyboard and a screen reader begin at its top; the first one leaves it alone.
  useEffect(() => {
    if (lastPath.current !== '' && lastPath.current !== path) main.current?.focus({ preventScroll: true });
    lastPath.current = path;
  }, [path]);

  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t('shell.skip')}
      </a>
      <header className={classes.top}>
        <div className={classes.mark}>
          <Wordmark />
        </div>
        <WorkspaceSwitch />
        <NotificationBell />
        <AccountMenu />
      </header>
      <nav className={classes.sections} aria-label={t('shell.sections')}>
        <SectionLinks />
      </nav>
      <main id="content" ref={main} tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
    </div>
  );
}
