import { randomBytes } from 'node:crypto';
import { buffer, text } from 'node:stream/consumers';
import { ObjectMissingError, ObjectTooLargeError } from '../../providers/storage/object-storage';
import { openTestStorage, type TestStorage } from '../support/storage';

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

async function* chunks(bytes: Buffer, size = 100_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const options = { contentType: 'text/csv', maxBytes: 30_000_000 };

describe('object storage', () => {
  it.each([0, 10, 9_000_000, 20_000_000])('gives back a stream of %i bytes, whole and in ranges', async (length) => {
    const bytes = randomBytes(length);
    expect(await storage.putStream(`s/${length}`, chunks(bytes), options)).toEqual({ bytes: length });
    expect((await buffer(await storage.getRange(`s/${length}`, 0))).equals(bytes)).toBe(true);
    expect((await buffer(await storage.getRange(`s/${length}`, 5, 9))).equals(bytes.subarray(5, 9))).toBe(true);
    expect(await buffer(await storage.getRange(`s/${length}`, length))).toHaveLength(0);
  });

  it('refuses what is too large and leaves nothing of it', async () => {
    await expect(storage.putStream('large', chunks(randomBytes(12_000_000)), { ...options, maxBytes: 11_000_000 })).rejects.toThrow(
      ObjectTooLargeError,
    );
    await expect(storage.getRange('large', 0)).rejects.toThrow(ObjectMissingError);
  });

  it('leaves nothing of a stream that breaks', async () => {
    async function* broken() {
      yield randomBytes(9_000_000);
      throw new Error('the client went away');
    }
    await expect(storage.putStream('broken', broken(), options)).rejects.toThrow('the client went away');
    await expect(storage.getRange('broken', 0)).rejects.toThrow(ObjectMissingError);
  });

  it('makes a link that gives the file under its name, until it expires', async () => {
    await storage.putStream('link', chunks(Buffer.from('hello')), options);
    const answer = await fetch(await storage.presignDownload('link', { expiresInSeconds: 60, filename: 'fans é.csv', contentType: 'text/csv' }));
    expect([answer.status, await answer.text(), answer.headers.get('content-disposition')]).toEqual([
      200,
      'hello',
      "attachment; filename*=UTF-8''fans%20%C3%A9.csv",
    ]);
    const forged = new URL(await storage.presignDownload('link', { expiresInSeconds: 60, filename: 'x', contentType: 'text/csv' }));
    forged.searchParams.set('X-Amz-Expires', '9999');
    expect((await fetch(forged)).status).toBe(403);
  });

  it('removes, twice as well as once; completes and aborts, twice as well as once', async () => {
    await storage.putStream('gone', chunks(Buffer.from('x')), options);
    await storage.remove('gone');
    await storage.remove('gone');
    const id = await storage.beginParts('parts', 'text/csv');
    const first = await storage.putPart('parts', id, 1, Buffer.from('lost'));
    const again = await storage.putPart('parts', id, 1, Buffer.from('kept'));
    expect(again.etag).not.toBe(first.etag);
    await storage.completeParts('parts', id, [again]);
    await storage.completeParts('parts', id, [again]);
    expect(await text(await storage.getRange('parts', 0))).toBe('kept');
    const other = await storage.beginParts('aborted', 'text/csv');
    await storage.abortParts('aborted', other);
    await storage.abortParts('aborted', other);
  });
});
