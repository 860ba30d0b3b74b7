import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/platform/paths';

const root = projectRoot();
const SHORTEST = 6;

function sourcesUnder(folder: string): string {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .map((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'generated' ? '' : sourcesUnder(path);
      return /\.(ts|mjs)$/.test(entry.name) && !/\.test\./.test(entry.name) ? readFileSync(join(root, path), 'utf8') : '';
    })
    .join('\n');
}

it('quotes messages that the programs really give', () => {
  const sources = ['scripts', 'config', 'workers', 'api', 'providers', 'db'].map(sourcesUnder).join('\n');
  const page = readFileSync(join(root, 'docs', 'troubleshooting.md'), 'utf8');
  const firstCells = [...page.matchAll(/^\| (.+?) \|/gm)].map((match) => match[1]!);
  const quoted = firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+ [^`]+)`/g)].map((match) => match[1]!));
  expect(quoted.length).toBeGreaterThan(15);
  // "…" stands for what differs from time to time.
  const fixed = quoted.flatMap((text) =>
    text
      .split('…')
      .map((part) => part.trim())
      .filter((part) => part.length >= SHORTEST),
  );
  expect(fixed.filter((part) => !sources.includes(part))).toEqual([]);
});
