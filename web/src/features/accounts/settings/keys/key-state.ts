import type { ApiKey } from '../../../../../../contracts/accounts/member';

/** What a key is good for at this moment. */
export function keyState(key: Pick<ApiKey, 'revokedAt' | 'expiresAt' | 'lastUsedAt'>, nowMs: number): 'active' | 'unused' | 'expired' | 'revoked' {
  if (key.revokedAt !== null) return 'revoked';
  if (key.expiresAt !== null && Date.parse(key.expiresAt) <= nowMs) return 'expired';
  return key.lastUsedAt === null ? 'unused' : 'active';
}
