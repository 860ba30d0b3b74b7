import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import type { Arrival } from './start-sink';

// A platform that only answers, in a process of its own: it notes who was written to, under which key and when, and answers after `--answer-ms`.
const { values } = parseArgs({ options: { 'answer-ms': { type: 'string', default: '0' } } });
const answerMs = Number(values['answer-ms']);
const arrivals: Arrival[] = [];

const server = createServer({ keepAlive: true }, (request, response) => {
  const atMs = performance.timeOrigin + performance.now();
  request.resume();
  if (request.method === 'GET') {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/count') response.end(JSON.stringify({ arrivals: arrivals.length, lastAtMs: arrivals.at(-1)?.[0] ?? null }));
    else response.end(`[${arrivals.map((arrival) => JSON.stringify(arrival)).join(',')}]`);
    return;
  }
  // POST /api/{account}/chats/{fan}/messages
  const account = request.url?.split('/', 3)[2] ?? '';
  const id = arrivals.push([atMs, account, String(request.headers['idempotency-key'] ?? '')]);
  const answer = () => response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":{"id":${id}}}`);
  request.once('end', () => {
    if (answerMs > 0) setTimeout(answer, Math.max(0, answerMs - (performance.timeOrigin + performance.now() - atMs)));
    else answer();
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
// Ends with the process that started it.
process.once('disconnect', () => process.exit(0));
