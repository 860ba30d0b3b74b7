import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ports } from './part-ports';

const fileOf = (home: string) => join(home, 'ports.json');

/** The free ports that the last start in a home folder had; empty when there was none, or the file is not readable as one. */
export function keptPorts(home: string): Partial<Ports> {
  try {
    return JSON.parse(readFileSync(fileOf(home), 'utf8')) as Partial<Ports>;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Accounts of the sandbox carry its address, browsers and scripts that of the app: the next start with free ports takes the same where it can. */
export function keepPorts(home: string, ports: Ports): void {
  writeFileSync(`${fileOf(home)}.new`, `${JSON.stringify(ports, null, 2)}\n`);
  renameSync(`${fileOf(home)}.new`, fileOf(home));
}
