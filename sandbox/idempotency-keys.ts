import { createHash } from 'node:crypto';

import type { LiveAccount } from './account-book';
import type { SandboxStore } from './sandbox-store';
import type { PlainAnswer } from './wire-answer';

/** 1 to 255 printable ASCII characters. */
export function isKey(value: string): boolean {
  return /^[\x20-\x7e]{1,255}$/.test(value);
}

/** Fingerprint of a request under a key: the same key with another is a mismatch. */
export function requestHash(path: string, body: Buffer): string {
  return createHash('sha256').update(path).update('\u0000').update(body).digest('hex');
}

/** The stored answer of this key, a mismatch, or null when the key is new or its window is over. */
export function storedAnswer(
  store: SandboxStore,
  account: LiveAccount,
  endpoint: string,
  key: string,
  hash: string,
  atMs: number,
): PlainAnswer | 'mismatch' | null {
  const row = store.get(
    'select body_hash, status, body, stored_ms from keys where account = ? and endpoint = ? and key = ?',
    account.id,
    endpoint,
    key,
  );
  if (!row || Number(row.stored_ms) + account.config.idempotency.windowMs <= atMs) return null;
  if (row.body_hash !== hash) return 'mismatch';
  const headers = { 'content-type': 'application/json', 'idempotent-replayed': 'true', 'x-ofapi-credits-used': '0' };
  return { status: Number(row.status), headers, body: String(row.body) };
}

/** Keeps an answer for the key's window; 5xx, 408 and 429 are never kept. */
export function storeAnswer(
  store: SandboxStore,
  account: LiveAccount,
  endpoint: string,
  key: string,
  hash: string,
  answer: PlainAnswer,
  atMs: number,
): void {
  if (answer.status >= 500 || answer.status === 408 || answer.status === 429) return;
  store.run(
    'insert or replace into keys (account, endpoint, key, body_hash, status, body, stored_ms) values (?, ?, ?, ?, ?, ?, ?)',
    account.id,
    endpoint,
    key,
    hash,
    answer.status,
    answer.body,
    atMs,
  );
}
