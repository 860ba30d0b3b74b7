import type { BinaryKind } from '../../contracts/fans/import-fault';

const SIGNATURES: readonly [BinaryKind, number[]][] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['old_spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
];

/** What the file is when it is no text; null when it may be text. */
export function binaryKind(sample: Buffer): BinaryKind | null {
  for (const [kind, bytes] of SIGNATURES) if (bytes.every((byte, at) => sample[at] === byte)) return kind;
  let controls = 0;
  const looked = Math.min(sample.length, 65_536);
  for (let at = 0; at < looked; at += 1) {
    const byte = sample[at]!;
    // Zero bytes are left out: half of UTF-16 is made of them.
    if (byte > 0 && byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls += 1;
  }
  return controls > looked / 20 ? 'other' : null;
}
