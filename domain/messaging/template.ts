/** What a message text is made of. `position` counts UTF-16 units from 0, as text fields in browsers do. */
export type TemplatePart =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; name: string; fallback: string | null; position: number }
  | { kind: 'broken'; source: string; unclosed: boolean; position: number };

const TOKEN = /\\\\(?=\{\{)|\\\{\{|\{\{([\s\S]*?)\}\}|\{\{/g;
const NAME = /^(?:[a-z][a-z0-9_]*|custom\.[A-Za-z0-9_](?:[A-Za-z0-9_ -]{0,62}[A-Za-z0-9_-])?)$/;

/**
 * Reads a text with variables: `{{first_name|there}}` is a variable with the fallback "there", `{{custom.city|your city}}` one of the
 * workspace's own fields. `\{{` writes two braces, `\\{{` a backslash before a variable. What follows the first `|` is the fallback, trimmed; it may be empty.
 */
export function parseTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of template.matchAll(TOKEN)) {
    const [source, inner] = match;
    if (match.index > from) parts.push({ kind: 'text', text: template.slice(from, match.index) });
    parts.push(inner === undefined ? readMark(source, match.index) : readToken(source, inner, match.index));
    from = match.index + source.length;
  }
  if (from < template.length) parts.push({ kind: 'text', text: template.slice(from) });
  return parts;
}

function readMark(source: string, position: number): TemplatePart {
  if (source === '{{') return { kind: 'broken', source, unclosed: true, position };
  return { kind: 'text', text: source === '\\\\' ? '\\' : '{{' };
}

function readToken(source: string, inner: string, position: number): TemplatePart {
  const bar = inner.indexOf('|');
  const name = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  if (inner.includes('{{') || !NAME.test(name)) return { kind: 'broken', source, unclosed: inner.includes('{{'), position };
  return { kind: 'variable', name, fallback: bar < 0 ? null : inner.slice(bar + 1).trim(), position };
}
