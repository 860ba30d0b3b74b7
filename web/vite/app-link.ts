/**
 * Where a link of a page in docs/ leads inside the app: another page of it, a place on the same page, or the web. Null for what only a checkout has
 * (sources, decisions, the README): its words stay, the link goes.
 */
export function appLink(href: string): string | null {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const page = /^([a-z-]+)\.md(#.*)?$/.exec(href);
  return page === null ? null : `/docs/${page[1]}${page[2] ?? ''}`;
}
