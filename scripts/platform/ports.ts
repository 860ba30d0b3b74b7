import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const host = '127.0.0.1';
// Below what systems hand out to outgoing connections, so that none takes a port between choosing and using it.
const lowest = 20_000;
const highest = 32_000;

/** Can a server listen on this port of the loopback address, and on all addresses? */
export function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(true)));
  });
}

/** `count` different free ports, none of `but`. */
export async function freePorts(count: number, but: ReadonlySet<number> = new Set()): Promise<number[]> {
  const found = new Set<number>();
  for (let attempts = 0; found.size < count; attempts++) {
    if (attempts > 1000) throw new Error(`No ${count} free ports between ${lowest} and ${highest}.`);
    const port = randomInt(lowest, highest);
    if (!but.has(port) && (await isFree(port))) found.add(port);
  }
  return [...found];
}
