import { NativeSelect, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/page-head';
import { QueryError } from '../../ui/query-error';
import { NotFoundPage } from '../../app/not-found-page';
import classes from './docs-page.module.css';
import { DocsText } from './docs-text';
import { DOCS_GROUPS, DOCS_PAGES, loadDocsPage, type DocsGroup, type DocsPageName } from './pages';

const SKELETON_LINES = ['60%', '95%', '90%', '40%', '92%', '85%'];

/** The documentation of this very version, beside the app that it tells of. */
export function DocsPage() {
  const name = useParams({ strict: false, select: ({ page }) => DOCS_PAGES.find((one) => one === page) });
  return name === undefined ? <NotFoundPage /> : <OneDocsPage name={name} />;
}

function OneDocsPage({ name }: { name: DocsPageName }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const page = useQuery({ queryKey: ['docs', name], queryFn: () => loadDocsPage(name), staleTime: Infinity });

  return (
    <>
      <PageHead title={t(`docs.pages.${name}`)} lead={t('docs.lead')} />
      <div className={classes.frame}>
        <NativeSelect
          className={classes.phone}
          aria-label={t('docs.contents')}
          value={name}
          data={(Object.keys(DOCS_GROUPS) as DocsGroup[]).map((group) => ({
            group: t(`docs.groups.${group}`),
            items: DOCS_GROUPS[group].map((one) => ({ value: one, label: t(`docs.pages.${one}`) })),
          }))}
          onChange={(event) => void navigate({ to: '/docs/$page', params: { page: event.currentTarget.value } })}
        />
        <nav className={classes.pages} aria-label={t('docs.contents')}>
          {(Object.keys(DOCS_GROUPS) as DocsGroup[]).map((group) => (
            <section key={group}>
              <h2>{t(`docs.groups.${group}`)}</h2>
              <ul>
                {DOCS_GROUPS[group].map((one) => (
                  <li key={one}>
                    <Link to="/docs/$page" params={{ page: one }} activeOptions={{ includeHash: false }} activeProps={{ 'aria-current': 'page' }}>
                      {t(`docs.pages.${one}`)}
                    </Link>
                  </li>
                ))}
                {group === 'build' && (
                  <li>
                    <Link to="/api-reference">{t('docs.api_reference')}</Link>
                  </li>
                )}
              </ul>
            </section>
          ))}
        </nav>
        <article className={classes.article} lang="en">
          {page.error !== null && <QueryError error={page.error} retry={page.refetch} />}
          {page.data === undefined && page.error === null && (
            <Stack gap="sm" aria-hidden="true">
              {SKELETON_LINES.map((width, index) => (
                <Skeleton key={index} height={14} width={width} />
              ))}
            </Stack>
          )}
          {page.data !== undefined && <DocsText html={page.data.html} />}
        </article>
        {page.data !== undefined && page.data.sections.length > 1 && (
          <nav className={classes.sections} aria-label={t('docs.on_this_page')}>
            <h2>{t('docs.on_this_page')}</h2>
            <ul>
              {page.data.sections.map(({ id, title }) => (
                <li key={id}>
                  <Link to="/docs/$page" params={{ page: name }} hash={id}>
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </>
  );
}
