import { defaultPayloadConverter, type Payload, type SerializationContext } from '@temporalio/common';
import fc from 'fast-check';
import { CodecKeysError, parseCodecKeys } from './codec-keys';
import { EncryptionCodec, UnknownCodecKeyError } from './payload-codec';

const key = (id: string, fill: number) => ({ id, secret: new Uint8Array(32).fill(fill) });
const base64 = (fill: number) => Buffer.alloc(32, fill).toString('base64');
const sender: SerializationContext = { type: 'workflow', namespace: 'default', workflowId: 'sender/a1' };
const text = (payload: Payload, name: string) => Buffer.from(payload.metadata?.[name] ?? []).toString();
const one = (value: unknown) => [defaultPayloadConverter.toPayload(value)];

describe('EncryptionCodec', () => {
  it('gives back every value, and leaves none of it readable', async () => {
    const codec = new EncryptionCodec([key('k1', 1)]);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const [decoded] = await codec.decode(await codec.encode(one(value), sender));
        expect(defaultPayloadConverter.fromPayload(decoded!)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    const [secret] = await codec.encode(one({ workspaceId: 'w1', text: 'for your eyes only' }));
    expect(Buffer.from(secret!.data!).toString('latin1')).not.toContain('eyes');
  });

  it('marks the payload with encoding, key id and the workspace it belongs to', async () => {
    const codec = new EncryptionCodec([key('k1', 1)]);
    const [ofInput, ofResult, ofNothing] = [
      await codec.encode(one({ workspaceId: 'w1' }), sender),
      await codec.encode(one(5), sender),
      await codec.encode(one(5)),
    ].map(([payload]) => payload!);
    expect(text(ofInput!, 'encoding')).toBe('binary/encrypted');
    expect(text(ofInput!, 'encryption-key-id')).toBe('k1');
    expect([ofInput, ofResult, ofNothing].map((payload) => text(payload!, 'encryption-scope'))).toEqual([
      'workspace:w1',
      'workflow:sender/a1',
      'default',
    ]);
  });

  it('reads what an older key wrote, and writes with the newest', async () => {
    const before = await new EncryptionCodec([key('k1', 1)]).encode(one('hello'));
    const rotated = new EncryptionCodec([key('k2', 2), key('k1', 1)]);
    expect(defaultPayloadConverter.fromPayload((await rotated.decode(before))[0]!)).toBe('hello');
    expect(text((await rotated.encode(one('x')))[0]!, 'encryption-key-id')).toBe('k2');
  });

  it('names the key that is missing and those it has', async () => {
    const payloads = await new EncryptionCodec([key('gone', 1)]).encode(one('hello'));
    const failure = new EncryptionCodec([key('k2', 2)]).decode(payloads);
    await expect(failure).rejects.toThrow(UnknownCodecKeyError);
    await expect(failure).rejects.toThrow(/"gone".*holds k2/);
  });

  it.each<[string, (payload: Payload) => Payload]>([
    ['a changed byte', (payload) => ({ ...payload, data: payload.data!.map((byte, index) => (index === 20 ? byte ^ 1 : byte)) })],
    [
      'the scope of another workspace',
      (payload) => ({ ...payload, metadata: { ...payload.metadata, 'encryption-scope': new Uint8Array(Buffer.from('workspace:w2')) } }),
    ],
    ['a cut end', (payload) => ({ ...payload, data: payload.data!.subarray(0, 10) })],
  ])('refuses %s', async (_, alter) => {
    const codec = new EncryptionCodec([key('k1', 1)]);
    const [payload] = await codec.encode(one({ workspaceId: 'w1' }));
    await expect(codec.decode([alter(payload!)])).rejects.toThrow(/altered|too short/);
  });

  it('does not open under the same id with another key', async () => {
    const payloads = await new EncryptionCodec([key('k1', 1)]).encode(one('hello'));
    await expect(new EncryptionCodec([key('k1', 9)]).decode(payloads)).rejects.toThrow(/does not open under codec key k1/);
  });

  it('passes payloads that were never encrypted', async () => {
    const plain = one('from before');
    expect(await new EncryptionCodec([key('k1', 1)]).decode(plain)).toEqual(plain);
  });
});

describe('parseCodecKeys', () => {
  it('reads pairs, newest first', () => {
    expect(parseCodecKeys(`k2:${base64(2)}, k1:${base64(1)}`).map(({ id, secret }) => [id, secret.length])).toEqual([
      ['k2', 32],
      ['k1', 32],
    ]);
  });

  it.each([
    ['', /is empty/],
    [base64(1), /Entry 1 .* has no usable id/],
    [`k1:${base64(1)},k1:${base64(2)}`, /names the id k1 twice/],
    ['k1:c2hvcnQ=', /Key k1 .* has 5 bytes; expected 32/],
  ])('refuses %j without quoting the key', (value, message) => {
    expect(() => parseCodecKeys(value)).toThrow(CodecKeysError);
    expect(() => parseCodecKeys(value)).toThrow(message);
    if (value !== '') expect(() => parseCodecKeys(value)).not.toThrow(new RegExp(value.replace(/[+/=]/g, '.')));
  });
});
