import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { GatewayClient } from './gateway-client';

let server: Server;
let baseUrl: string;
const sockets = new Set<unknown>();
const paths: (string | undefined)[] = [];
const client = new GatewayClient(2);

beforeAll(async () => {
  server = createServer((request, response) => {
    paths.push(request.url);
    if (request.url === '/prefix/large') response.end('x'.repeat(2_000_001));
    else if (request.url === '/prefix/almost') response.end('x'.repeat(2_000_000));
    else if (request.url === '/prefix/drip') response.write('a');
    else if (request.url !== '/prefix/silent') response.end(String(request.headers['x-test'] ?? ''));
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/prefix/`;
});
afterAll(async () => {
  await client.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const get = (path: string, more: Partial<Parameters<GatewayClient['call']>[0]> = {}) =>
  client.call({ baseUrl, method: 'GET', path, headers: {}, timeoutMs: 4_000, ...more });

test('connections are kept and bounded', async () => {
  await Promise.all(Array.from({ length: 50 }, () => get('/ok')));
  expect(sockets.size).toBeLessThanOrEqual(2);
});

test('the pool of an address that nobody has used for a while is closed when another comes', async () => {
  const reached = new Set<unknown>();
  const count = (socket: unknown) => reached.add(socket);
  server.on('connection', count);
  const other = baseUrl.replace('127.0.0.1', 'localhost');
  for (const [unusedMs, connections] of [
    [60_000, 1],
    [0, 2],
  ] as const) {
    reached.clear();
    const own = new GatewayClient(1, undefined, unusedMs);
    const ask = (to: string) => own.call({ baseUrl: to, method: 'GET', path: '/ok', headers: {}, timeoutMs: 4_000 });
    expect(await ask(baseUrl)).toMatchObject({ outcome: 'answered' });
    const [first] = reached;
    await ask(other);
    reached.delete([...reached].find((socket) => socket !== first));
    expect(await ask(baseUrl)).toMatchObject({ outcome: 'answered' });
    expect(reached.size).toBe(connections);
    await own.close();
  }
  server.off('connection', count);
});

test('an answer above 2 MB is cut off, one of 2 MB is not', async () => {
  expect(await get('/large')).toEqual({ outcome: 'too_large', status: 200 });
  expect(await get('/almost')).toMatchObject({ outcome: 'answered' });
});

test.each(['/silent', '/drip'])('%s runs into the time limit and is lost, not unsent', async (path) => {
  expect(await get(path, { timeoutMs: 800 })).toMatchObject({ outcome: 'lost', timedOut: true });
});

test('a call that runs out of time before a connection is free was never dispatched, and never is', async () => {
  const busy = [get('/silent', { timeoutMs: 400 }), get('/silent', { timeoutMs: 400 })];
  expect(await get('/late', { timeoutMs: 100 })).toMatchObject({ outcome: 'not_dispatched' });
  await Promise.all(busy);
  expect(await get('/ok')).toMatchObject({ outcome: 'answered' });
  expect(paths).not.toContain('/prefix/late');
});

test('a call cancelled on its way is lost, before it began it was never dispatched', async () => {
  const controller = new AbortController();
  const before = paths.length;
  const call = get('/silent', { signal: controller.signal });
  while (paths.length === before) await new Promise((resolve) => setTimeout(resolve, 5));
  controller.abort();
  expect(await call).toMatchObject({ outcome: 'lost', timedOut: false });
  expect(await get('/ok', { signal: controller.signal })).toMatchObject({ outcome: 'not_dispatched' });
});

test('a header that cannot be sent is not dispatched', async () => {
  expect(await get('/ok', { headers: { 'x-test': 'a\nb' } })).toMatchObject({ outcome: 'not_dispatched' });
});
