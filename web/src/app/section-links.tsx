import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/session';
import { useFormat } from '../i18n/use-format';
import { Hint } from '../ui/hint';
import { MESSAGE_PAGES } from './message-pages';
import { SECTION_GROUPS } from './sections';
import classes from './section-links.module.css';
import { useSectionCounts } from './use-section-counts';

// Their own line is marked then, below that of the inbox.
const isBesideInbox = (path: string) => MESSAGE_PAGES.some(({ to }) => path.startsWith(to));

/** The sections one may see, with what goes on or waits in them. Narrow: icons with their names on hover. */
export function SectionLinks({ narrow }: { narrow: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const counts = useSectionCounts();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <>
      {SECTION_GROUPS.map((group) => (
        <div key={group.key} className={classes.group}>
          {group.key === 'workspace' && (
            <div className={classes.label} aria-hidden={narrow}>
              {!narrow && t('nav.group_workspace')}
            </div>
          )}
          <ul className={classes.list}>
            {group.sections
              .filter(({ permission }) => permission === undefined || may(permission))
              .map(({ key, to, icon: Icon }) => {
                const count = counts[key];
                const name = t(`shell.${key}`);
                return (
                  <li key={key}>
                    <Hint text={name} side="right" disabled={!narrow}>
                      <Link
                        to={to}
                        className={classes.link}
                        data-narrow={narrow}
                        data-tour={key}
                        activeOptions={{ exact: to === '/' || (key === 'inbox' && !narrow && isBesideInbox(path)), includeSearch: false }}
                        activeProps={{ 'aria-current': 'page' }}
                      >
                        <Icon size={18} stroke={1.7} aria-hidden="true" />
                        <span className={classes.name}>{name}</span>
                        {count !== undefined && count.value > 0 && (
                          <span className={classes.count} data-tone={count.tone} aria-label={count.label}>
                            {format.number(count.value)}
                          </span>
                        )}
                      </Link>
                    </Hint>
                    {key === 'inbox' && path.startsWith('/messages') && !narrow && <MessagePages />}
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The pages beside the inbox, while one is about messages. */
function MessagePages() {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <ul className={classes.below}>
      {MESSAGE_PAGES.filter(({ permission }) => may(permission)).map(({ key, to }) => (
        <li key={key}>
          <Link to={to} className={classes.link} activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
            {t(`shell.${key}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
