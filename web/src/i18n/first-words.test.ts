import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { firstMessages } from './en/first';
import { messages } from './en';

const SOURCES = join(__dirname, '..');
/** Where sign-in and Home begin. What these import at once is there before the second half of the words is. */
const ENTRIES = ['main.tsx', 'app/shell.tsx', 'features/home/home-page.tsx', 'features/accounts/sign-in-page.tsx'];

/** A file and everything of ours that it imports at once, without what it loads when asked. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, kind, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (type )?[^;]*?from '(\.[^']+)'/gm)) {
    const target = join(dirname(file), path!);
    const source = [`${target}.tsx`, `${target}.ts`].find((one) => existsSync(one));
    if (kind === undefined && source?.startsWith(SOURCES) && !source.includes('/i18n/')) withImports(source, found);
  }
  return found;
}

const has = (tree: object, key: string) =>
  typeof key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], tree) === 'string';

it('sign-in and Home find their words in the half that is loaded with them', () => {
  const files = [...new Set(ENTRIES.flatMap((entry) => [...withImports(join(SOURCES, entry))]))];
  expect(files.length).toBeGreaterThan(50);
  const missing = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'([a-z_]+(?:\.\w+)+)'/g)]
      .map(([, key]) => key!)
      .filter((key) => has(messages, key) && !has(firstMessages, key))
      .map((key) => `${file.slice(SOURCES.length + 1)}: ${key}`),
  );
  expect(missing).toEqual([]);
});
