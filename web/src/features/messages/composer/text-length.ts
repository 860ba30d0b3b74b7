import type { PlatformCapabilities } from '../../../../../contracts/messaging/platform';

/** As the platform counts it; what it calls characters are those of the wire, an emoji two or more. */
export function textLength(text: string, unit: PlatformCapabilities['text']['unit']): number {
  if (unit === 'bytes') return new TextEncoder().encode(text).length;
  if (unit === 'graphemes') return [...new Intl.Segmenter().segment(text)].length;
  return text.length;
}
