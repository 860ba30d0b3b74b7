import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asHistory, NotAHistoryError } from './recorded-history';
import type { NamedHistory } from './replay-histories';

/** Histories of a file, or of every `.json` file in a folder and below, by name. @throws NotAHistoryError */
export function readHistories(path: string): NamedHistory[] {
  if (!statSync(path).isDirectory()) return [{ source: path, history: asHistory(readJson(path), path) }];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.map((name) => join(path, name)).map((file) => ({ source: file, history: asHistory(readJson(file), file) }));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new NotAHistoryError(`${file} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
