import type { KnownVariable } from './check-template';
import type { VariableValues } from './render';

export const FAN_VARIABLES: readonly KnownVariable[] = [
  { name: 'first_name' },
  { name: 'display_name' },
  { name: 'username' },
  { name: 'language' },
  { name: 'country' },
];

export interface FanNames {
  username: string | null;
  displayName: string | null;
  language: string | null;
  country: string | null;
  custom: Readonly<Record<string, unknown>>;
}

/** The variables of one fan. The first name is the first word of the display name, when it is a word: "🔥 Bob" has none. */
export function fanVariables({ username, displayName, language, country, custom }: FanNames): VariableValues {
  const word = displayName?.trim().split(/\s+/u)[0] ?? '';
  const values: Record<string, string | null> = {
    first_name: /^\p{L}/u.test(word) ? word : null,
    display_name: displayName,
    username,
    language,
    country,
  };
  for (const [key, value] of Object.entries(custom)) {
    values[`custom.${key}`] = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
  }
  return values;
}

/** What a text of this workspace may use, given the keys of its custom fields. */
export function knownVariables(customKeys: readonly string[]): KnownVariable[] {
  return [...FAN_VARIABLES, ...customKeys.map((key) => ({ name: `custom.${key}` }))];
}
