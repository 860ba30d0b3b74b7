import type { Settings } from '../config/settings';

/** Origins whose pages may act with a session. On one machine 127.0.0.1 and localhost are the same place; in production only what is named is. */
export function trustedOriginsOf(settings: Pick<Settings, 'PUBLIC_URL' | 'TRUSTED_ORIGINS' | 'NODE_ENV'>): string[] {
  const own = new URL(settings.PUBLIC_URL);
  const named = settings.TRUSTED_ORIGINS.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => new URL(one).origin);
  const isLocal = settings.NODE_ENV !== 'production' && (own.hostname === '127.0.0.1' || own.hostname === 'localhost');
  const twins = isLocal ? ['127.0.0.1', 'localhost'].map((host) => `${own.protocol}//${host}${own.port === '' ? '' : `:${own.port}`}`) : [];
  return [...new Set([own.origin, ...twins, ...named])];
}
