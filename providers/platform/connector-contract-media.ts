import { Readable } from 'node:stream';
import type { PlatformCredentials } from './connector';
import type { ContractWorld } from './connector-contract';
import type { MediaFile, UploadOutcome } from './upload-media';

const bytesOf = (length: number) => Buffer.alloc(length, 'picture');

function fileOf(content: Buffer, contentType = 'image/png'): MediaFile {
  const read = (start: number, end: number) => Promise.resolve(Readable.from([content.subarray(start, end)]));
  return { filename: 'a "name" with\r\nodd signs é.png', contentType, bytes: content.length, read };
}

/** What every connector owes whoever takes files to a platform: where it takes none, to refuse them. */
export function describeMediaContract(name: string, hasUploads: boolean, open: () => Promise<ContractWorld>, close: () => Promise<void>): void {
  describe(`${name} as a place for files`, () => {
    let world: ContractWorld;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => close());

    const upload = (account: PlatformCredentials, file = fileOf(bytesOf(5_000))) => world.connector.uploadMedia({ account, file, timeoutMs: 5_000 });
    const send = (account: PlatformCredentials, fanPlatformId: string, id: string, key: string) =>
      world.connector.sendMessage({
        account,
        fanPlatformId,
        message: { text: 'With a file', priceCents: 500, mediaIds: [id] },
        idempotencyKey: key,
        timeoutMs: 2_000,
      });
    const untilReady = async (account: PlatformCredentials, first: UploadOutcome): Promise<string> => {
      let outcome = first;
      while (outcome.outcome === 'processing') outcome = await world.connector.mediaState({ account, ticket: outcome.ticket, timeoutMs: 2_000 });
      return outcome.outcome === 'ready' ? outcome.platformMediaId : JSON.stringify(outcome);
    };

    test('whether it takes files is as it says', async () => {
      expect((world.connector.capabilities.mediaUpload ?? null) !== null).toBe(hasUploads);
      if (!hasUploads) expect(await upload(await world.account())).toMatchObject({ outcome: 'refused', error: { kind: 'invalid' } });
    });
    if (!hasUploads) return;

    test('what it says of uploads holds: a file goes up, and its id may be sent as often as is said', async () => {
      const can = world.connector.capabilities.mediaUpload;
      const account = await world.account({ mediaReadyMs: 50, strictMedia: true });
      const fan = await world.fan(account);
      const first = await upload(account);
      expect(first.outcome).toBe(can?.asynchronous ? 'processing' : 'ready');
      const id = await untilReady(account, first);
      // Where the platform has no way to ask, only a send tells.
      let sent = await send(account, fan, id, 'media-0');
      for (let n = 1; sent.outcome === 'not_sent'; n += 1) sent = await send(account, fan, id, `media-${n}`);
      expect(sent.outcome).toBe('sent');
      const again = await send(account, await world.fan(account), id, 'media-again');
      if (can?.reference === 'reusable') expect(again.outcome).toBe('sent');
      else expect(again).toMatchObject({ outcome: 'refused', error: { kind: 'media_ref_spent' } });
    });

    test('a file that is still worked on is not sent', async () => {
      const account = await world.account({ mediaReadyMs: 60_000 });
      const outcome = await upload(account);
      const id = outcome.outcome === 'processing' ? outcome.ticket : outcome.outcome === 'ready' ? outcome.platformMediaId : '';
      expect(await send(account, await world.fan(account), id, 'early')).toMatchObject({ outcome: 'not_sent', error: { kind: 'media_not_ready' } });
    });

    test('every byte arrives, in one piece or in parts', async () => {
      const account = await world.account({ mediaReadyMs: 0 });
      const content = Buffer.alloc(11_000_000, 'part of a film ');
      await untilReady(account, await upload(account, fileOf(content, 'video/mp4')));
      expect(await world.mediaBytes(account)).toEqual([content.length]);
    });

    test('what the platform does not take is refused for good', async () => {
      const account = await world.account({ mediaMaxBytes: 1_000 });
      expect(await upload(account, fileOf(bytesOf(1_001)))).toMatchObject({ outcome: 'refused', error: { kind: 'invalid' } });
      expect(await upload(account, fileOf(bytesOf(10), 'text/html'))).toMatchObject({ outcome: 'refused', error: { kind: 'invalid' } });
    });

    test('a closed door and a dead address are no refusal', async () => {
      const account = await world.account();
      await world.state(account, 'session_expired');
      expect(await upload(account)).toMatchObject({ outcome: 'not_sent', error: { kind: 'session_expired' } });
      expect(await upload({ ...account, baseUrl: world.deadUrl })).toMatchObject({ outcome: 'not_sent', error: { kind: 'upstream_failed' } });
    });
  });
}
