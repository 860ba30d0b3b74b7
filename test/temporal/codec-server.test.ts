import type { AddressInfo } from 'node:net';
import { defaultPayloadConverter } from '@temporalio/common';
import { EncryptionCodec } from '../../providers/temporal/payload-codec';
import { createCodecServer } from '../../workers/codec-server';

const codec = new EncryptionCodec([{ id: 'k1', secret: new Uint8Array(32).fill(1) }]);
const web = 'http://127.0.0.1:8233';
const server = createCodecServer({ codec, webOrigin: web, token: 'let-me-in' });
let base = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${base}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', authorization: 'Bearer let-me-in', origin: web, ...headers },
  });
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
async function encrypted(value: unknown): Promise<string> {
  const payloads = await codec.encode([defaultPayloadConverter.toPayload(value)]);
  return JSON.stringify({
    payloads: payloads.map(({ metadata, data }) => ({
      metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([name, bytes]) => [name, base64(bytes)])),
      data: base64(data!),
    })),
  });
}

it('decodes what Temporal Web shows, for its origin', async () => {
  const response = await post('/decode', await encrypted({ text: 'hello' }));
  const body = (await response.json()) as { payloads: { metadata: { encoding: string }; data: string }[] };
  expect(response.headers.get('access-control-allow-origin')).toBe(web);
  expect(Buffer.from(body.payloads[0]!.metadata.encoding, 'base64').toString()).toBe('json/plain');
  expect(JSON.parse(Buffer.from(body.payloads[0]!.data, 'base64').toString())).toEqual({ text: 'hello' });
});

it('encodes what the CLI sends, readable again', async () => {
  const response = await post(
    '/encode',
    JSON.stringify({ payloads: [{ metadata: { encoding: base64(Buffer.from('json/plain')) }, data: base64(Buffer.from('5')) }] }),
  );
  const encoded = await response.text();
  expect(encoded).not.toContain(base64(Buffer.from('json/plain')));
  expect(await (await post('/decode', encoded)).text()).toContain(`"data":"${base64(Buffer.from('5'))}"`);
});

it('answers the preflight of Temporal Web only', async () => {
  const preflight = (origin: string) => fetch(`${base}/decode`, { method: 'OPTIONS', headers: { origin } });
  expect((await preflight(web)).headers.get('access-control-allow-headers')).toContain('x-namespace');
  expect((await preflight('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
});

it.each<[string, () => Promise<Response>, number]>([
  ['a wrong token', () => post('/decode', '{}', { authorization: 'Bearer wrong' }), 401],
  ['a form post', () => post('/decode', '{}', { 'content-type': 'text/plain' }), 415],
  ['what is no JSON', () => post('/decode', '{'), 400],
  ['payloads of the wrong shape', () => post('/decode', '{"payloads": 5}'), 400],
  ['another path', () => post('/other', '{}'), 404],
  ['a body above the cap', () => post('/decode', `{"x":"${'a'.repeat(17 * 1024 * 1024)}"}`), 413],
])('refuses %s', async (_, send, status) => {
  expect((await send()).status).toBe(status);
});

it('says which key is missing', async () => {
  const other = await new EncryptionCodec([{ id: 'k0', secret: new Uint8Array(32) }]).encode([defaultPayloadConverter.toPayload(1)]);
  const [payload] = other;
  const body = {
    payloads: [
      {
        metadata: Object.fromEntries(Object.entries(payload!.metadata!).map(([name, bytes]) => [name, base64(bytes)])),
        data: base64(payload!.data!),
      },
    ],
  };
  const response = await post('/decode', JSON.stringify(body));
  expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('k0')]);
});

it('is healthy', async () => {
  expect((await fetch(`${base}/healthz`)).status).toBe(200);
});
