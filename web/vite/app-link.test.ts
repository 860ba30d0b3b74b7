import { appLink } from './app-link';

it.each([
  ['operating.md', '/docs/operating'],
  ['user-guide.md#fans', '/docs/user-guide#fans'],
  ['#here', '#here'],
  ['https://example.org/a.md', 'https://example.org/a.md'],
  ['decisions/2026-11-22-send-path.md', null],
  ['../README.md', null],
  ['../db/schema/fans.ts', null],
])('%s leads to %s', (href, target) => expect(appLink(href)).toBe(target));
