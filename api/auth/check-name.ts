import { APIError } from 'better-auth/api';

const MAX_NAME = 100;

/** A person's name as others will read it, trimmed; what does not speak of the name is left as it is. @throws APIError 400 */
export function checkName<T extends { name?: unknown }>(user: T): T {
  if (user.name === undefined) return user;
  const name = typeof user.name === 'string' ? user.name.trim() : '';
  if (name === '' || name.length > MAX_NAME || name.includes('\0') || !name.isWellFormed())
    throw new APIError('BAD_REQUEST', { code: 'INVALID_NAME', message: `Give a name of 1 to ${MAX_NAME} characters.` });
  return { ...user, name };
}
