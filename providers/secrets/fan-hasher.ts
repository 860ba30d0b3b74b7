import { createHmac, hkdfSync } from 'node:crypto';

export interface FanIdentity {
  accountId: string;
  platformFanId: string;
}

/** Hashes by which a suppression knows a fan after the fan's rows are gone. Without the key nobody can tell who they stand for. */
export interface FanHasher {
  /** What a new suppression is stored under. */
  hash: (fan: FanIdentity) => Buffer;
  /** All hashes the fan may be stored under: one for each key still in use, newest first. */
  candidates: (fan: FanIdentity) => Buffer[];
}

/** @param keyBase64 SECRETS_KEY: 32 bytes, or a comma separated list of such keys, newest first */
export function createFanHasher(keyBase64: string): FanHasher {
  const keys = keyBase64
    .split(',')
    .map((one) => Buffer.from(hkdfSync('sha256', Buffer.from(one.trim(), 'base64'), '', 'huntaze suppression tombstones', 32)));
  const hashWith = (key: Buffer, { accountId, platformFanId }: FanIdentity) =>
    createHmac('sha256', key).update(`${accountId}\n${platformFanId}`).digest();
  return {
    hash: (fan) => hashWith(keys[0]!, fan),
    candidates: (fan) => keys.map((key) => hashWith(key, fan)),
  };
}
