import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../web/src/app');
const ROUTE = /(?:const (\w+) = )?createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*(?:path: '([^']+)'|id:)/g;
const CALL = /createRoute\(\{/g;

interface Found {
  name: string | undefined;
  parent: string;
  path: string;
}

/** The path of every page that the web app's router knows, as `/fans/$fanId`, read from its source: it cannot be loaded outside a browser. */
export function routePaths(folder = FOLDER): string[] {
  const sources = readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const routes = sources.flatMap((source) => {
    const found = [...source.matchAll(ROUTE)];
    if (found.length !== [...source.matchAll(CALL)].length) throw new Error('A route is not written as the others: its parent first, then its path.');
    return found.map(([, name, parent = '', path = '']): Found => ({ name, parent, path }));
  });
  const prefix = (name: string): string => {
    const route = routes.find((one) => one.name === name);
    return route === undefined ? '' : joined(prefix(route.parent), route.path);
  };
  return [...new Set(routes.filter(({ path }) => path !== '').map(({ parent, path }) => joined(prefix(parent), path)))];
}

function joined(before: string, path: string): string {
  return `${before}/${path}`.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
}
