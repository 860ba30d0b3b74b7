import type { Fan } from '../../../../../contracts/fans/fan';

/** Names that every workspace has; custom fields of fans come beside them as `custom.NAME`. */
const USUAL = ['first_name', 'display_name', 'username', 'language', 'country'] as const;

/** What variables stand for with this fan, by the same rules as at sending; null where the fan has no such value. */
export function fanValues({ displayName, username, language, country, custom }: Fan): Record<string, string | null> {
  const word = displayName?.trim().split(/\s+/u)[0] ?? '';
  const own = Object.entries(custom).map(([name, value]) => {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return [`custom.${name}`, isPlain ? String(value) : null] as const;
  });
  return { first_name: /^\p{L}/u.test(word) ? word : null, display_name: displayName, username, language, country, ...Object.fromEntries(own) };
}

export const isUsualVariable = (name: string): name is (typeof USUAL)[number] => (USUAL as readonly string[]).includes(name);
