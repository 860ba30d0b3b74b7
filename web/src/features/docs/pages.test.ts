import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// `import.meta.glob` is the build's, so the list is read as text.
const listed = [
  ...readFileSync(join(__dirname, 'pages.ts'), 'utf8')
    .split('const loaders')[0]!
    .matchAll(/'([a-z-]+)'/g),
].map((match) => match[1]!);

it('lists every page of docs/, and only those', () => {
  const pages = readdirSync(join(__dirname, '../../../../docs')).filter((name) => name.endsWith('.md'));
  expect(listed.map((name) => `${name}.md`).sort()).toEqual(pages.sort());
});
