import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type MouseEvent } from 'react';
import classes from './docs-text.module.css';

/** A page's HTML. Its links inside the app go through the router; the place that the address names is scrolled to once the text is there. */
export function DocsText({ html }: { html: string }) {
  const navigate = useNavigate();
  const text = useRef<HTMLDivElement>(null);
  const hash = useRouterState({ select: (state) => state.location.hash });

  useEffect(() => {
    if (hash !== '') text.current?.querySelector(`[id="${CSS.escape(hash)}"]`)?.scrollIntoView();
  }, [hash, html]);

  const follow = (event: MouseEvent) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (!href?.startsWith('/docs/') || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const [path = '', anchor] = href.split('#');
    void navigate({ to: '/docs/$page', params: { page: path.slice('/docs/'.length) }, hash: anchor });
  };

  // The pages are the project's own, turned into HTML while building.
  return <div ref={text} className={classes.text} onClick={follow} dangerouslySetInnerHTML={{ __html: html }} />;
}
