import type { DocsPageName } from '../features/docs/pages';

/** A document that the app shows; after `#` the heading, as its address is written on the page. */
export type DocsPage = DocsPageName | `${DocsPageName}#${string}`;

/** Address of a document inside the app. */
export const docsHref = (page: DocsPage): string => `/docs/${page}`;
