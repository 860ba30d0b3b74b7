/** JSON in which every number is the text that stood in the source: ids keep their digits, money never becomes a float. */
export type LosslessJson = string | boolean | null | LosslessJson[] | { [name: string]: LosslessJson };

type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown;

/** @throws SyntaxError when it is not JSON. */
export function parseLosslessJson(text: string): LosslessJson {
  const keepDigits: Reviver = (_key, value, context) => (typeof value === 'number' ? (context.source ?? String(value)) : value);
  return JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown) as LosslessJson;
}

/** The value at a path of names, or undefined where the path ends early. */
export function at(json: LosslessJson | undefined, ...path: string[]): LosslessJson | undefined {
  let value = json;
  for (const name of path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

/** Text or digits at a path; null for anything else and for the empty text. */
export function textAt(json: LosslessJson | undefined, ...path: string[]): string | null {
  const value = at(json, ...path);
  return typeof value === 'string' && value !== '' ? value : null;
}
