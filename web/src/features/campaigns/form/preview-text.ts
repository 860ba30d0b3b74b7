/** A piece of a text as a fan would read it; `from` says where it comes from. */
export interface PreviewPart {
  text: string;
  /** `missing`: this fan has no such value and nothing is said instead; `unknown`: there is no such variable. */
  from: 'text' | 'value' | 'fallback' | 'missing' | 'unknown';
}

const TOKEN = /\\(\{\{|\\\{\{)|\{\{\s*([A-Za-z_][\w. -]*?)\s*(?:\|([^}]*))?\}\}/g;

/** Splits a text with variables for a preview; sending renders on the server by the full rules. @param known names there are; undefined when not known yet */
export function previewParts(template: string, values: Readonly<Record<string, string | null>>, known?: readonly string[]): PreviewPart[] {
  const parts: PreviewPart[] = [];
  let end = 0;
  for (const match of template.matchAll(TOKEN)) {
    if (match.index > end) parts.push({ text: template.slice(end, match.index), from: 'text' });
    end = match.index + match[0].length;
    const [, escaped, name = '', fallback] = match;
    const value = values[name]?.trim();
    if (escaped !== undefined) parts.push({ text: '{{', from: 'text' });
    else if (known !== undefined && !known.includes(name)) parts.push({ text: match[0], from: 'unknown' });
    else if (value) parts.push({ text: value, from: 'value' });
    else if (fallback !== undefined) parts.push({ text: fallback.trim(), from: 'fallback' });
    else parts.push({ text: match[0], from: 'missing' });
  }
  if (end < template.length) parts.push({ text: template.slice(end), from: 'text' });
  return parts;
}

export type WhyNoFans = 'finding' | 'failed' | 'no_account' | 'not_chosen' | 'no_right';

/** Why a message is not yet read as a real fan; that they are being looked for is said only while they are. */
export function whyNoFans(of: { accountId: string | null | undefined; mayRead: boolean; isError: boolean }): WhyNoFans {
  if (!of.mayRead) return 'no_right';
  if (of.accountId === null) return 'no_account';
  if (of.accountId === '') return 'not_chosen';
  return of.isError ? 'failed' : 'finding';
}
