import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { blankOut } from './blank-out';
import { readMp4 } from '../../domain/media/mp4-boxes';

function box(type: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

const header = Buffer.alloc(100);
header.writeUInt32BE(600, 12);
header.writeUInt32BE(39_000, 16);
const track = Buffer.alloc(84);
track.writeUInt32BE(1080 << 16, 76);
track.writeUInt32BE(1920 << 16, 80);
track.writeInt32BE(0x10000, 40);
const WHERE = Buffer.from('+51.5074-000.1278/');
const film = Buffer.concat([
  box('ftyp', Buffer.from('qt  ')),
  box('mdat', Buffer.from('what is seen')),
  box('moov', box('mvhd', header), box('trak', box('tkhd', track), box('meta', WHERE)), box('udta', WHERE)),
  box('uuid', WHERE),
]);
const read = (file: Buffer) => (start: number, end: number) => Promise.resolve(file.subarray(start, end));

test('what a film says of where it was taken is blanked, however it is cut into pieces, and nothing in it moves', async () => {
  const mp4 = await readMp4(read(film), film.length);
  expect(mp4).toMatchObject({ durationMs: 65_000, width: 1080, height: 1920 });
  for (const size of [1, 3, 7, film.length]) {
    const pieces = Array.from({ length: Math.ceil(film.length / size) }, (_, index) => film.subarray(index * size, (index + 1) * size));
    const clean = await buffer(Readable.from(blankOut(Readable.from(pieces), mp4!.blanks)));
    expect([clean.length, clean.includes('51.5074'), clean.includes('what is seen'), clean.includes('udta')]).toEqual([
      film.length,
      false,
      true,
      false,
    ]);
    expect(await readMp4(read(clean), clean.length)).toMatchObject({ durationMs: 65_000, blanks: [] });
  }
});

test.each([
  ['an index cut in the middle', film.subarray(0, film.length - 60)],
  ['a box larger than the file', Buffer.concat([box('ftyp'), Buffer.from([0x7f, 0xff, 0xff, 0xff]), Buffer.from('moov')])],
  ['no content', box('moov', box('mvhd', header))],
  ['a box that never ends', Buffer.concat([box('ftyp'), Buffer.from([0, 0, 0, 4]), Buffer.from('mdat')])],
])('%s is no film', async (_what, file) => {
  expect(await readMp4(read(file), file.length)).toBeNull();
});
