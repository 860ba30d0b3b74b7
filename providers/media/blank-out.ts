import type { Blank } from '../../domain/media/mp4-boxes';

const FREE = Buffer.from('free');

/** A stream with some of its bytes overwritten by zeros, the types of their boxes by `free`. */
export async function* blankOut(stream: AsyncIterable<Uint8Array>, blanks: readonly Blank[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of stream) {
    const end = at + chunk.byteLength;
    const hit = blanks.filter((one) => one.typeAt < end && one.end > at);
    yield hit.length === 0 ? chunk : blanked(Buffer.from(chunk), at, hit);
    at = end;
  }
}

function blanked(bytes: Buffer, at: number, blanks: readonly Blank[]): Buffer {
  for (const { typeAt, start, end } of blanks) {
    bytes.fill(0, clamp(start - at, bytes), clamp(end - at, bytes));
    for (const [index, letter] of FREE.entries()) {
      const where = typeAt + index - at;
      if (where >= 0 && where < bytes.length) bytes[where] = letter;
    }
  }
  return bytes;
}

const clamp = (offset: number, bytes: Buffer) => Math.min(Math.max(offset, 0), bytes.length);
