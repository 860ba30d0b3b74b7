import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'hz_';

/** A new key: 256 random bits, shown once. `start` is what lists show, `hash` what is stored. */
export function makeApiKey(): { key: string; start: string; hash: Buffer } {
  const key = `${PREFIX}${randomBytes(32).toString('base64url')}`;
  return { key, start: key.slice(0, 9), hash: hashApiKey(key) };
}

/** A plain hash is enough: the key is random, so it cannot be guessed from a list. */
export function hashApiKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/** The key of an `Authorization` header; null when there is none. */
export function bearerKey(header: string | undefined): string | null {
  const match = /^Bearer\s+(\S+)\s*$/i.exec(header ?? '');
  return match?.[1] ?? null;
}
