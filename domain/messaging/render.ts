import { parseTemplate } from './template';

/** Values by variable name, `first_name` or `custom.city`; null, missing and blank are "the fan has none". */
export type VariableValues = Readonly<Record<string, string | null | undefined>>;

/** `missing` names what has neither a value nor a fallback: such a message is never sent with a hole in it. */
export type RenderResult = { kind: 'text'; text: string } | { kind: 'missing'; variables: string[] };

/**
 * The text one fan gets. A fan's values are put in as they are and never read as a template. Texts are checked when they are written
 * (`checkTemplate`); anything broken that gets here all the same comes back as missing, not to the fan.
 */
export function renderTemplate(template: string, values: VariableValues): RenderResult {
  const missing: string[] = [];
  let text = '';
  for (const part of parseTemplate(template)) {
    if (part.kind === 'text') text += part.text;
    else if (part.kind === 'broken') missing.push(part.source);
    else {
      const value = valueOf(values, part.name) ?? part.fallback;
      if (value === null) missing.push(part.name);
      else text += value;
    }
  }
  return missing.length > 0 ? { kind: 'missing', variables: [...new Set(missing)] } : { kind: 'text', text };
}

function valueOf(values: VariableValues, name: string): string | null {
  const value = Object.hasOwn(values, name) ? values[name]?.trim() : null;
  return value ? value : null;
}
