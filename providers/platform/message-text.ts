import { at, textAt, type LosslessJson } from './lossless-json';

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return Number.isInteger(code) && code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
}

/** The text that a person typed, out of the HTML that the platform makes of it. */
export function plainText(html: string): string {
  return html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/p>\s*<p[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, entity);
}

/** For comparing only: white space is what platforms change first. */
export function comparableText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Sent by the creator: said so, or from somebody else than the fan where the gateway does not say. */
export function isOursOnWire(wire: LosslessJson, fanPlatformId: string): boolean {
  const said = at(wire, 'isSentByMe');
  if (said !== undefined) return said === true;
  const from = textAt(wire, 'fromUser', 'id');
  return from !== null && from !== fanPlatformId;
}

/** Ids of a message's media that can be read. */
export function mediaIdsOnWire(wire: LosslessJson | undefined): string[] {
  const media = at(wire, 'media');
  return Array.isArray(media) ? media.map((one) => textAt(one, 'id')).filter((id) => id !== null) : [];
}
