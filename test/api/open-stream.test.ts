import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import express from 'express';
import { createMetrics } from '../../api/metrics';
import { openStream } from '../../api/open-stream';

it('ends at once when the page was left while the session was looked up', async () => {
  const left = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<string>();
  const app = express().get('/live', async (request, response) => {
    response.once('close', () => left.resolve());
    await left.promise;
    const page = await openStream(request, response, { mayWatch: () => Promise.resolve(true), checkEveryMs: 60_000, metrics: createMetrics() });
    page.onClose(() => ended.resolve('ended'));
  });
  const server: Server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const call = httpRequest({ port: (server.address() as AddressInfo).port, path: '/live' });
  call.on('error', () => undefined);
  call.end();
  await once(server, 'request');
  call.destroy();
  expect(await ended.promise).toBe('ended');
  server.close();
});
