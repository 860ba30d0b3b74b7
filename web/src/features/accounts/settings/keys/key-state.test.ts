import { keyState } from './key-state';

const now = Date.parse('2026-06-01T00:00:00Z');
const key = (more: object) => ({ revokedAt: null, expiresAt: null, lastUsedAt: null, ...more });

it.each([
  [{}, 'unused'],
  [{ lastUsedAt: '2026-05-01T00:00:00Z' }, 'active'],
  [{ expiresAt: '2026-06-01T00:00:00Z', lastUsedAt: '2026-05-01T00:00:00Z' }, 'expired'],
  [{ expiresAt: '2026-06-02T00:00:00Z', lastUsedAt: '2026-05-01T00:00:00Z' }, 'active'],
  [{ revokedAt: '2026-05-01T00:00:00Z', expiresAt: '2026-05-02T00:00:00Z' }, 'revoked'],
])('of %p is %s', (more, state) => expect(keyState(key(more), now)).toBe(state));
