import type { PlatformCapabilities } from '../../contracts/messaging/platform';
import { checkTemplate, type KnownVariable } from '../messaging/check-template';
import { parseTemplate } from '../messaging/template';

export interface ContentProblem {
  field: 'text' | 'priceCents' | 'mediaIds';
  message: string;
}

/** Everything about one variant that would fail later, in words that say how to mend it. @param capabilities null when the platform's limits are not known */
export function checkContent(
  { text, priceCents, mediaIds }: { text: string; priceCents: number; mediaIds: string[] },
  known: readonly KnownVariable[],
  capabilities: PlatformCapabilities | null,
): ContentProblem[] {
  const problems: ContentProblem[] = checkTemplate(text, known)
    .filter(({ code }) => code !== 'empty' || mediaIds.length === 0)
    .map(({ line, column, message }) => ({ field: 'text', message: `Line ${line}, column ${column}: ${message}` }));
  if (!capabilities) return problems;
  const { max, unit } = capabilities.text;
  const length = lengthOf(shortestText(text), unit);
  if (length > max)
    problems.push({ field: 'text', message: `The text has ${length} ${unit}, the platform takes ${max}; shorten it by ${length - max}.` });
  const { minCents, maxCents, needsMedia } = capabilities.price;
  if (priceCents > 0 && (priceCents < minCents || priceCents > maxCents))
    problems.push({ field: 'priceCents', message: `The platform takes 0 or prices from ${minCents} to ${maxCents} cents.` });
  if (priceCents > 0 && needsMedia && mediaIds.length === 0)
    problems.push({ field: 'mediaIds', message: 'The platform sells media only: attach some, or set the price to 0.' });
  if (mediaIds.length > capabilities.maxMedia)
    problems.push({ field: 'mediaIds', message: `The platform takes ${capabilities.maxMedia} media a message; these are ${mediaIds.length}.` });
  return problems;
}

/** The text with its fallbacks: what can be said about its length before a fan is known. */
function shortestText(template: string): string {
  return parseTemplate(template)
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'variable' ? (part.fallback ?? '') : ''))
    .join('');
}

function lengthOf(text: string, unit: PlatformCapabilities['text']['unit']): number {
  if (unit === 'graphemes') return [...new Intl.Segmenter().segment(text)].length;
  return unit === 'bytes' ? new TextEncoder().encode(text).length : [...text].length;
}
