import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFanFile } from './fan-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fan-file-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(text: string) {
  const path = join(folder, 'fans.csv');
  await writeFile(path, text);
  return readFanFile(path);
}

it('names each fan that the import will take, once, and cuts whole rows off the front', async () => {
  const file = await read('\ufeffUser ID;Name\n7;"Ana\nB."\n8;Ben\n7;Ana\n;nobody\n\n');
  expect(file.fans).toEqual([
    { id: '7', displayName: 'Ana' },
    { id: '8', displayName: 'Ben' },
  ]);
  expect(file.head(1).toString()).toBe('\ufeffUser ID;Name\n7;"Ana\nB."\n');
  expect(file.head(99).toString().trimEnd()).toBe(file.bytes.toString().trimEnd());
});

it('says what is wrong with a file without fans', async () => {
  await expect(read('colour,size\nred,1\n')).rejects.toThrow(/holds no fan that can be read. Its columns: colour, size/);
});
