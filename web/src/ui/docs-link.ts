/** Documents that the app shows; after `#` the heading, as its address is written on the page. */
export const DOCS_PAGES = ['user-guide', 'troubleshooting', 'api', 'cli', 'sandbox', 'sending', 'operating'] as const;
export type DocsName = (typeof DOCS_PAGES)[number];
export type DocsPage = DocsName | `${DocsName}#${string}`;

/** Address of a document inside the app. */
export const docsHref = (page: DocsPage): string => `/docs/${page}`;
