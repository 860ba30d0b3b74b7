import type { PlatformCapabilities } from '../../../../../contracts/messaging/platform';

/** As the API counts it (domain/messaging/text-length.ts): a character is a code point, so that 😀 is one. */
export function textLength(text: string, unit: PlatformCapabilities['text']['unit']): number {
  if (unit === 'bytes') return new TextEncoder().encode(text).length;
  if (unit === 'graphemes') return [...new Intl.Segmenter().segment(text)].length;
  return [...text].length;
}
