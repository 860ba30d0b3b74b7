export interface DocsPageContent {
  title: string;
  /** Written by the project, made while building; never anything that came from outside. */
  html: string;
  /** Second headings, in their order. */
  sections: { id: string; title: string }[];
}

/** The pages of docs/ in reading order, by who reads them. A page that is missing here is not in the app. */
export const DOCS_GROUPS = {
  use: ['user-guide', 'troubleshooting'],
  build: ['api', 'cli', 'sandbox', 'connectors'],
  run: ['operating', 'operating-temporal', 'alarms', 'configuration', 'reliability', 'benchmarks'],
  understand: ['architecture', 'coverage', 'sending', 'style'],
} as const;

export type DocsGroup = keyof typeof DOCS_GROUPS;
export type DocsPageName = (typeof DOCS_GROUPS)[DocsGroup][number];
export const DOCS_PAGES: readonly DocsPageName[] = Object.values(DOCS_GROUPS).flat();

const loaders = import.meta.glob<DocsPageContent>('../../../../docs/*.md', { import: 'default' });

/** @throws when docs/ has no such page, which the build would have said */
export async function loadDocsPage(name: DocsPageName): Promise<DocsPageContent> {
  const load = loaders[`../../../../docs/${name}.md`];
  if (load === undefined) throw new Error(`docs/${name}.md is not part of this build.`);
  return load();
}
