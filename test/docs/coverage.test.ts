import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { routes } from '../../api/routes';
import * as schema from '../../db/schema';
import { literalsOf } from '../../scripts/checks/test-literals';
import { projectRoot } from '../../scripts/platform/paths';
import * as workflows from '../../workflows';

const textOf = (path: string) => readFileSync(join(projectRoot(), path), 'utf8');
const page = textOf('docs/coverage.md');

/** The rows below a heading, without the row of titles. */
function rowsBelow(heading: string): string[][] {
  const part = page.split(`\n${heading}\n`)[1]?.split(/\n#+ /)[0] ?? '';
  return [...part.matchAll(/^\| (.+) \|$/gm)].slice(1).map((row) => row[1]!.split(' | '));
}
const inBackticks = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

// Dead paths and links are found by docs.test.ts, as on every page.

it('names every page of the web app, and no other', () => {
  const served = [
    ...readdirSync(join(projectRoot(), 'web/src/app'))
      .filter((file) => /^router\.tsx$|-routes\.ts$/.test(file))
      .map((file) => textOf(`web/src/app/${file}`))
      .join('\n')
      .matchAll(/path: '([^']+)'/g),
  ].map((match) => match[1]!);
  expect(
    rowsBelow('## Pages')
      .flatMap(([, addresses = '']) => inBackticks(addresses))
      .sort(),
  ).toEqual([...new Set(served)].sort());
});

it('names the tag of every route', () => {
  const named = new Set(rowsBelow('## API routes').flatMap(([tags = '']) => tags.split(', ')));
  expect([...new Set(routes.map(({ tags }) => tags[0]!))].filter((tag) => !named.has(tag))).toEqual([]);
});

it('names every workflow, and no other', () => {
  expect(
    rowsBelow('## Services')
      .flatMap(([, names = '']) => inBackticks(names))
      .sort(),
  ).toEqual(Object.keys(workflows).sort());
});

it('names every table, and no other', () => {
  const tables = Object.values(schema).flatMap((one: unknown) => (is(one, PgTable) ? [getTableName(one)] : []));
  expect(
    rowsBelow('## Models')
      .flatMap(([, names = '']) => inBackticks(names))
      .sort(),
  ).toEqual(tables.sort());
});

it('says of every part what holds it', () => {
  const bare = ['## Pages', '## API routes', '## Services', '## Infrastructure'].flatMap((heading) =>
    rowsBelow(heading).filter((row) => inBackticks(row.at(-1) ?? '').length === 0),
  );
  expect(bare).toEqual([]);
});

it('names promises by tests that are there', () => {
  const promises = rowsBelow('### What messaging promises');
  expect(promises.length).toBeGreaterThan(20);
  const lost = promises.flatMap(([promise, tests = '']) => {
    const named = tests.split('; ').flatMap((one) => {
      const [path] = inBackticks(one);
      const titles = [...one.matchAll(/“([^”]+)”/g)].map((match) => match[1]!);
      return titles.length > 0 ? titles.map((title) => ({ path: path!, title })) : [{ path: path!, title: 'no title' }];
    });
    return named.filter(({ path, title }) => ![...literalsOf(textOf(path))].some((text) => text.includes(title))).map((one) => ({ promise, ...one }));
  });
  expect(lost).toEqual([]);
});
