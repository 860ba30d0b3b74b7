import { ActionIcon, Anchor, Group, Title } from '@mantine/core';
import { IconBook2, IconChevronLeft } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Hint } from './hint';
import { LinkAnchor } from './links';
import { docsHref, type DocsPage } from './docs-link';
import { usePageTitle } from './use-page-title';

import classes from './page-head.module.css';

export interface MenuAction {
  key: string;
  label: string;
  icon?: ReactNode;
  tone?: 'danger';
  disabled?: boolean;
  onSelect: () => void;
}

const PageHeadMenu = lazy(() => import('./page-head-menu'));

export type Crumb = Pick<LinkProps, 'to' | 'params' | 'search'> & { label: string };

interface PageHeadProps {
  title: string;
  /** Title and lead name a fan: discreet mode blurs them and keeps them out of the browser tab. */
  personal?: boolean;
  /** Beside the title: a status badge. */
  status?: ReactNode;
  /** One sentence: what this is, since when, what happens next. */
  lead?: ReactNode;
  /** The primary action, and at most one other before it. */
  actions?: ReactNode;
  /** Everything else that can be done here. */
  menu?: readonly MenuAction[];
  /** The way up; the page itself is not in it. */
  breadcrumb?: readonly Crumb[];
  /** Where the documentation tells of this page. */
  docs?: DocsPage;
  /** Tabs, below the words. */
  children?: ReactNode;
}

/** A page is: title with status, one primary action, then content. */
export function PageHead({ title, personal = false, status, lead, actions, menu = [], breadcrumb = [], docs, children }: PageHeadProps) {
  const { t } = useTranslation();
  usePageTitle(title, personal);
  return (
    <header className={classes.head} data-tabs={children !== undefined}>
      {breadcrumb.length > 0 && (
        <nav aria-label={t('ui.breadcrumb')} className={classes.crumbs}>
          {breadcrumb.map(({ label, ...link }, index) => (
            <span key={label} className={classes.crumb}>
              {index === 0 ? <IconChevronLeft size={14} aria-hidden="true" /> : <span aria-hidden="true">/</span>}
              <LinkAnchor {...(link as { to: '/' })} c="dimmed" size="sm">
                {label}
              </LinkAnchor>
            </span>
          ))}
        </nav>
      )}
      <div className={classes.row}>
        <div className={classes.words}>
          <Group gap="sm" wrap="wrap">
            <Title order={1} className={classes.title} data-personal={personal || undefined}>
              {title}
            </Title>
            {status}
          </Group>
          {lead !== undefined && (
            <div className={classes.lead} data-personal={personal || undefined}>
              {lead}
            </div>
          )}
        </div>
        <div className={classes.actions}>
          {docs !== undefined && (
            <Hint text={t('ui.documentation')}>
              <ActionIcon
                component="a"
                href={docsHref(docs)}
                target="_blank"
                rel="noreferrer"
                variant="subtle"
                color="gray"
                size={34}
                aria-label={t('ui.documentation_of', { page: title })}
              >
                <IconBook2 size={18} stroke={1.7} aria-hidden="true" />
              </ActionIcon>
            </Hint>
          )}
          {menu.length > 0 && (
            <Suspense fallback={<span className={classes.menuPlace} />}>
              <PageHeadMenu menu={menu} />
            </Suspense>
          )}
          {actions}
        </div>
      </div>
      {children !== undefined && <div className={classes.tabs}>{children}</div>}
    </header>
  );
}

/** "Documentation" as words, for the foot of a panel or an empty state. */
export function DocsAnchor({ page, children }: { page: DocsPage; children: ReactNode }) {
  return (
    <Anchor href={docsHref(page)} target="_blank" rel="noreferrer">
      {children}
    </Anchor>
  );
}
