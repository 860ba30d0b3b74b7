import type { MediaType } from '../../contracts/media/media-types';

/** Bytes that are enough to tell. */
export const SNIFF_BYTES = 64;

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** What a file is by its first bytes, whatever it is called; null for everything that messages do not carry. */
export function sniffMedia(head: Uint8Array): MediaType | null {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (/^GIF8[79]a$/.test(ascii(head, 0, 6))) return 'image/gif';
  if (ascii(head, 0, 4) === 'RIFF') return riff(ascii(head, 8, 12));
  if (ascii(head, 4, 8) === 'ftyp') return brand(ascii(head, 8, 12));
  if (ascii(head, 0, 3) === 'ID3') return 'audio/mpeg';
  // A frame of MPEG audio: eleven ones, then a layer that is none of the reserved ones.
  const second = head[1] ?? 0;
  if (head[0] === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) !== 0 && (second & 0x18) !== 0x08) return 'audio/mpeg';
  return null;
}

function riff(form: string): MediaType | null {
  if (form === 'WEBP') return 'image/webp';
  return form === 'WAVE' ? 'audio/wav' : null;
}

function brand(major: string): MediaType | null {
  if (major === 'qt  ') return 'video/quicktime';
  if (/^M4[AB] $/.test(major)) return 'audio/mp4';
  return /^(isom|iso[2-9]|mp4[12]|avc1|M4V |M4VP|MSNV|dash|mmp4|f4v )$/.test(major) ? 'video/mp4' : null;
}
