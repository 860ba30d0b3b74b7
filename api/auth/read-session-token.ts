import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { parseCookies } from 'better-auth/cookies';

/**
 * The token of a session cookie that this installation signed, else null. The sign-in library writes it as `token.base64(HMAC-SHA256(token))`,
 * encoded for a URI; a test takes a cookie from the library and reads it here.
 */
export function readSessionToken(headers: IncomingHttpHeaders, { cookieName, secret }: { cookieName: string; secret: string }): string | null {
  const signed = parseCookies(headers.cookie ?? '').get(cookieName);
  const dot = signed?.lastIndexOf('.') ?? -1;
  if (signed === undefined || dot < 1) return null;
  const token = signed.slice(0, dot);
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}
