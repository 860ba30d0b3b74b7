import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { routes } from '../../api/routes';
import { settingsSchema } from '../../config/settings';
import { projectRoot } from '../../scripts/platform/paths';

const root = projectRoot();
const pages = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...markdownUnder('docs')];

function markdownUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? markdownUnder(path) : entry.name.endsWith('.md') ? [path] : [];
  });
}

/** Names of all files of the project. */
const fileNames = new Set(namesUnder(root));

function namesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    return ['node_modules', 'dist', '.huntaze', '.git'].includes(entry.name) ? [] : namesUnder(join(folder, entry.name));
  });
}

const textOf = (page: string) => readFileSync(join(root, page), 'utf8');
const withoutBlocks = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');
const inBackticks = (text: string) => [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);

const COMMAND_SOURCES = readdirSync(join(root, 'cli/commands'))
  .map((name) => textOf(`cli/commands/${name}`))
  .join('\n');
const COMMAND_WORDS = new Set([...COMMAND_SOURCES.matchAll(/(?:command\(['`]|control\('|ofFan\('|\[')([a-z]+)/g)].map((match) => match[1]!));
const COMMAND_GROUPS = new Set([...COMMAND_SOURCES.matchAll(/program\s*\.command\('([a-z]+)'\)/g)].map((match) => match[1]!));

/** Folders of the project whose files stand in git: a text in backticks that begins with one is a path. */
const FOLDERS = /^(\.ci|activities|api|bench|cli|config|contracts|db|deploy|docs|domain|providers|sandbox|scripts|test|web|workers|workflows)\//;
/** What is made, not written: such a path cannot be looked up, but the source of a compiled file can. */
const BUILT = /^dist\/(.+)\.js$/;
const MADE = new Set(['dist/workflow-bundle.js', 'dist/web', 'deploy/.env']);
/** Placeholders and patterns name no file. */
const PATTERN = /[<>*…{}]|NN|YYYY|\s/;

/** Variables of tests, of the command line (a client of the API) and of programs that are not ours. */
const FOREIGN = new Set([
  'MALLOC_ARENA_MAX',
  'HTTPS_PROXY',
  'HUNTAZE_URL',
  'HUNTAZE_API_KEY',
  'CI',
  'CHROMIUM_PATH',
  'HUNTAZE_DATA_DIR',
  'HUNTAZE_SLOW_TESTS',
  'TEST_POSTGRES_URL',
  'TEMPORAL_CONFIG_FILE',
  'TEMPORAL_PROFILE',
  'TEMPORAL_API_KEY',
  // Of the compose file: its own variables, and those of the images of others.
  ...[...textOf('deploy/compose.yaml').matchAll(/\b[A-Z]\w+_\w+/g)].map(([name]) => name),
]);

describe.each(pages)('%s', (page) => {
  const text = textOf(page);

  it('links to files that are there', () => {
    const links = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1]!)
      .filter((link) => !/^(https?:|mailto:|#)/.test(link));
    const targets = links.map((link) => relative(root, resolve(root, dirname(page), link.split('#')[0]!)));
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  it('names paths that are there', () => {
    const words = inBackticks(text).map((one) => one.replace(/^(node|npx jest) /, '').split(/[ :#]/)[0]!);
    const paths = words.filter((one) => !PATTERN.test(one) && !MADE.has(one)).map((one) => one.replace(BUILT, '$1.ts'));
    const missing = paths.filter((one) => FOLDERS.test(one) && !existsSync(join(root, one)));
    // A file by its name alone: "`contract.ts` of a domain".
    const unknown = paths.filter((one) => /^[\w.-]+\.(md|ts|mjs|yaml)$/.test(one) && !fileNames.has(one));
    expect([...missing, ...unknown]).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run (?:--silent )?([a-z:]+)|(start|test)\b)/g)].map((match) => match[1] ?? match[2]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names commands that the command line has', () => {
    const named = [...text.matchAll(/huntaze ((?:[a-z]+ )?[a-z]+)/g)].map((match) => match[1]!.split(' '));
    const known = (words: string[]) => words.every((word, at) => COMMAND_WORDS.has(word) || (at > 0 && !COMMAND_GROUPS.has(words[0]!)));
    expect([...text.matchAll(/npx huntaze/g)].length === 0 ? [] : named.filter((words) => !known(words))).toEqual([]);
  });

  it('names settings that the schema has', () => {
    const named = inBackticks(text)
      .map((one) => one.split(/[=:\s]/)[0]!)
      .filter((one) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(one));
    expect(named.filter((name) => !(name.replace(/_FILE$/, '') in settingsSchema.shape) && !FOREIGN.has(name))).toEqual([]);
  });

  it('names addresses that the API has', () => {
    const named = [...text.matchAll(/(?:(GET|POST|PUT|PATCH|DELETE) )?(\/v1(?:\/[\w.{}<>-]+)+)/g)].map(([, method, path]) => ({
      method: method?.toLowerCase(),
      path: path!.replace(/[.]$/, ''),
    }));
    expect(named.filter((one) => !isRoute(one))).toEqual([]);
  });
});

const shape = (path: string) => path.replace(/[{<]\w*[}>]/g, '{}');
/** Answered by routers of their own, beside the declared routes; each names its route. */
const UNDECLARED = [
  'api/app.ts',
  'api/live.ts',
  'api/accounts/account-live.ts',
  'api/campaigns/campaign-live.ts',
  'api/messaging/webhook-intake.ts',
].flatMap((file) => [...textOf(file).matchAll(/route(?: =|:) '(\/v1[^']+)'/g)].map((match) => shape(match[1]!)));

function isRoute({ method, path }: { method: string | undefined; path: string }): boolean {
  if (UNDECLARED.includes(shape(path)) || path === '/v1/campaigns/{campaignId}/') return true;
  return routes.some((route) => shape(`/v1${route.path}`) === shape(path) && (method === undefined || route.method === method));
}

it('knows all pages of the README’s list, and README leads to each of docs/', () => {
  const linked = new Set([...textOf('README.md').matchAll(/\]\((docs\/[\w.-]+\.md)\)/g)].map((match) => match[1]!));
  const direct = readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  expect(direct.filter((page) => !linked.has(page))).toEqual([]);
});
