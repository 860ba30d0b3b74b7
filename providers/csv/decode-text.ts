import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { CsvEncoding } from '../../domain/fans/csv-format';

export interface DecodedText {
  text: string;
  valid: boolean;
}

/** Bytes of one record as text. `valid` is false where the bytes do not belong to the encoding; they then show as U+FFFD. */
export function decodeText(bytes: Buffer, encoding: CsvEncoding): DecodedText {
  switch (encoding) {
    case 'ascii':
      return isUtf8(bytes) ? { text: bytes.toString('utf8'), valid: true } : { text: iconv.decode(bytes, 'windows-1252'), valid: true };
    case 'utf-8':
      return { text: bytes.toString('utf8'), valid: isUtf8(bytes) };
    case 'utf-16le':
      return wellFormed(bytes.toString('utf16le'), bytes.length % 2 === 0);
    case 'utf-16be':
      return wellFormed(
        Buffer.from(bytes.subarray(0, bytes.length & ~1))
          .swap16()
          .toString('utf16le'),
        bytes.length % 2 === 0,
      );
    default:
      return { text: iconv.decode(bytes, encoding), valid: true };
  }
}

// With the u flag this matches halves of surrogate pairs only, never a whole pair.
const LONE_SURROGATE = /\p{Surrogate}/gu;

function wellFormed(text: string, whole: boolean): DecodedText {
  const mended = text.replace(LONE_SURROGATE, '\ufffd');
  return { text: mended, valid: whole && mended === text };
}
