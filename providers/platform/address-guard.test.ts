import type { lookup, LookupAddress } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { guardedLookup, isInsideAddress } from './address-guard';
import { createConnectors } from './connectors';
import { GatewayClient } from './gateway-client';

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.255.255',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::',
  'fd00::1',
  'fe80::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::a00:1',
  '2002:7f00:1::',
  'fec0::1',
])('%s is inside', (address) => {
  expect(isInsideAddress(address)).toBe(true);
});

it.each(['1.1.1.1', '172.32.0.1', '93.184.216.34', '2606:4700::1111'])('%s is outside', (address) => {
  expect(isInsideAddress(address)).toBe(false);
});

describe('at the time of a call', () => {
  let server: Server;
  let port: number;
  let calls = 0;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      calls += 1;
      response.end('{}');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  beforeEach(() => {
    calls = 0;
  });

  /** A name server that answers with these addresses. */
  const answering = (...addresses: string[]) =>
    ((_name: string, _options: object, callback: (error: null, found: LookupAddress[]) => void) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      )) as unknown as typeof lookup;
  const get = async (client: GatewayClient, baseUrl: string) => {
    const answer = await client.call({ baseUrl, method: 'GET', path: '/', headers: {}, timeoutMs: 2_000 });
    await client.close();
    return answer;
  };

  it.each([[['127.0.0.1']], [['93.184.216.34', '127.0.0.1']]])('a name that leads inside by now (%j) is not called', async (addresses) => {
    const client = new GatewayClient(2, { insideOrigin: 'http://127.0.0.1:4010', lookup: guardedLookup(answering(...addresses)) });
    expect(await get(client, `http://platform.example:${port}`)).toEqual({ outcome: 'not_dispatched', message: 'INSIDE_ADDRESS' });
    expect(calls).toBe(0);
  });

  it.each(['127.0.0.1', '[::ffff:127.0.0.1]', '2130706433', 'localhost'])('%s is not called', async (host) => {
    const client = new GatewayClient(2, { insideOrigin: 'http://127.0.0.1:4010' });
    expect(await get(client, `http://${host}:${port}`)).toEqual({ outcome: 'not_dispatched', message: 'INSIDE_ADDRESS' });
    expect(calls).toBe(0);
  });

  it('the sandbox that the settings name is called, by its whole origin', async () => {
    expect(await get(new GatewayClient(2, { insideOrigin: `http://127.0.0.1:${port}` }), `http://127.0.0.1:${port}`)).toMatchObject({
      outcome: 'answered',
    });
    expect(calls).toBe(1);
  });

  it('the connectors of the product have the guard', async () => {
    const connectors = createConnectors(2, { insideOrigin: 'http://127.0.0.1:4010' });
    const account = { baseUrl: `http://127.0.0.1:${port}`, platformAccountId: 'a', apiKey: 'k' };
    expect(await connectors.of('onlyfansapi').fetchAccount({ account, timeoutMs: 2_000 })).toMatchObject({ outcome: 'failed' });
    expect(calls).toBe(0);
    await connectors.close();
  });
});
