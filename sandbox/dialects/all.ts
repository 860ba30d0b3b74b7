import type { Dialect, DialectName } from '../dialect';
import { bare } from './bare';
import { enveloped } from './enveloped';
import { problem } from './problem';

/** Every dialect that the sandbox speaks; a call is in the one whose prefix its path has, the longest where one begins like another. */
export const DIALECTS: Record<DialectName, Dialect> = { enveloped, bare, problem };

export function dialectOf(path: string): Dialect | undefined {
  const fitting = Object.values(DIALECTS).filter(({ prefix }) => path.startsWith(prefix));
  return fitting.sort((a, b) => b.prefix.length - a.prefix.length)[0];
}
