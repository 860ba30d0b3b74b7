import { isAscii } from 'node:buffer';
import chardet from 'chardet';
import type { CsvEncoding } from '../../domain/fans/csv-format';

export interface GuessedEncoding {
  encoding: CsvEncoding;
  /** Length of the byte order mark. */
  bomBytes: number;
}

/** Guesses the encoding from the first bytes of a file: byte order mark, then the pattern of zero bytes, then valid UTF-8, then letter statistics. */
export function guessEncoding(sample: Buffer): GuessedEncoding {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return { encoding: 'utf-8', bomBytes: 3 };
  if (sample[0] === 0xff && sample[1] === 0xfe) return { encoding: 'utf-16le', bomBytes: 2 };
  if (sample[0] === 0xfe && sample[1] === 0xff) return { encoding: 'utf-16be', bomBytes: 2 };
  return { encoding: guessWithoutMark(sample), bomBytes: 0 };
}

function guessWithoutMark(sample: Buffer): CsvEncoding {
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2]! += 1;
  const share = (count: number) => count / Math.max(1, sample.length / 2);
  if (share(zeros[1]!) > 0.3 && zeros[1]! > 4 * zeros[0]!) return 'utf-16le';
  if (share(zeros[0]!) > 0.3 && zeros[0]! > 4 * zeros[1]!) return 'utf-16be';
  if (isAscii(sample)) return 'ascii';
  const { good, bad } = utf8Sequences(sample);
  // A few broken rows in a UTF-8 file are refused by themselves; they do not turn the whole file into another encoding.
  if (good > bad) return 'utf-8';
  return singleByte(sample);
}

function singleByte(sample: Buffer): CsvEncoding {
  const name = chardet.detect(sample.subarray(0, 65_536))?.toLowerCase() ?? '';
  if (name === 'windows-1251' || name === 'iso-8859-5') return 'windows-1251';
  if (name === 'koi8-r') return 'koi8-r';
  return name === 'windows-1250' || name === 'iso-8859-2' ? 'windows-1250' : 'windows-1252';
}

/** Multi-byte sequences that are whole and bytes that belong to none; one cut off at the end of the sample is neither. */
function utf8Sequences(sample: Buffer): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < sample.length;) {
    const first = sample[at]!;
    const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    if (length > 1 && at + length > sample.length) break;
    let whole = length > 0;
    for (let more = 1; more < length; more += 1) whole &&= (sample[at + more]! & 0xc0) === 0x80;
    if (!whole) bad += 1;
    else if (length > 1) good += 1;
    at += whole ? length : 1;
  }
  return { good, bad };
}
