import type { PlatformCapabilities } from '../../contracts/messaging/platform';

/** How long a text is as its platform counts: a character is a code point, so that 😀 is one. */
export function textLength(text: string, unit: PlatformCapabilities['text']['unit']): number {
  if (unit === 'graphemes') return [...new Intl.Segmenter().segment(text)].length;
  return unit === 'bytes' ? new TextEncoder().encode(text).length : [...text].length;
}
