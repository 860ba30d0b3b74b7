import type { FieldErrorCode } from '../../contracts/api/field-error-codes';
import type { PlatformCapabilities } from '../../contracts/messaging/platform';
import { checkTemplate, type KnownVariable } from '../messaging/check-template';
import { parseTemplate } from '../messaging/template';
import { textLength } from '../messaging/text-length';

export interface ContentProblem {
  field: 'text' | 'priceCents' | 'mediaIds';
  message: string;
  code: FieldErrorCode;
  params?: Record<string, string | number>;
}

const TEMPLATE_CODES = {
  unclosed: 'variable_unclosed',
  bad_variable: 'variable_bad',
  unknown_variable: 'variable_unknown',
  needs_fallback: 'variable_needs_fallback',
  empty: 'text_or_media',
} as const;

/** Everything about one variant that would fail later, in words that say how to mend it. @param capabilities null when the platform's limits are not known */
export function checkContent(
  { text, priceCents, mediaIds }: { text: string; priceCents: number; mediaIds: string[] },
  known: readonly KnownVariable[],
  capabilities: PlatformCapabilities | null,
): ContentProblem[] {
  const problems: ContentProblem[] = checkTemplate(text, known)
    .filter(({ code }) => code !== 'empty' || mediaIds.length === 0)
    .map(({ code, line, column, variable, message }) => ({
      field: 'text',
      message: `Line ${line}, column ${column}: ${message}`,
      code: TEMPLATE_CODES[code],
      params: { line, column, variable: variable ?? '', known: known.map(({ name }) => name).join(', ') },
    }));
  if (!capabilities) return problems;
  const { max, unit } = capabilities.text;
  const length = textLength(shortestText(text), unit);
  if (length > max)
    problems.push({
      field: 'text',
      message: `The text has ${length} ${unit}, the platform takes ${max}; shorten it by ${length - max}.`,
      code: 'text_too_long',
      params: { length, max, over: length - max },
    });
  const { minCents, maxCents, needsMedia } = capabilities.price;
  if (priceCents > 0 && (priceCents < minCents || priceCents > maxCents))
    problems.push({
      field: 'priceCents',
      message: `The platform takes 0 or prices from ${minCents} to ${maxCents} cents.`,
      code: 'price_range',
      params: { minCents, maxCents },
    });
  if (priceCents > 0 && needsMedia && mediaIds.length === 0)
    problems.push({ field: 'mediaIds', message: 'The platform sells media only: attach some, or set the price to 0.', code: 'price_needs_media' });
  if (mediaIds.length > capabilities.maxMedia)
    problems.push({
      field: 'mediaIds',
      message: `The platform takes ${capabilities.maxMedia} media a message; these are ${mediaIds.length}.`,
      code: 'too_many_media',
      params: { max: capabilities.maxMedia, over: mediaIds.length - capabilities.maxMedia },
    });
  return problems;
}

/** The text with its fallbacks: what can be said about its length before a fan is known. */
function shortestText(template: string): string {
  return parseTemplate(template)
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'variable' ? (part.fallback ?? '') : ''))
    .join('');
}
