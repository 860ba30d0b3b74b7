import type { Dialect, DialectName } from '../dialect';
import { bare } from './bare';
import { enveloped } from './enveloped';
import { problem } from './problem';

/** Every dialect that the sandbox speaks; a call is in the one whose prefix its path has. */
export const DIALECTS: Record<DialectName, Dialect> = { enveloped, bare, problem };

export function dialectOf(path: string): Dialect | undefined {
  return Object.values(DIALECTS).find(({ prefix }) => path.startsWith(prefix));
}
