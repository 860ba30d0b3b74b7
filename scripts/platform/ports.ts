import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const host = '127.0.0.1';
// Below what systems hand out to outgoing connections, so that none takes a port between choosing and using it.
const lowest = 20_000;
const highest = 32_000;
/** Ports are taken by so many at once: the first is held, which keeps the others for this process. */
const blockSize = 16;
/** By then whoever asked for a port listens on it. */
const holdMs = 300_000;

/** What is left of the block that this process holds. */
let left: number[] = [];

/** Can a server listen on this port of the loopback address, and on all addresses? */
export function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(true)));
  });
}

/** `count` different free ports, none of `but`, and none that another process was given and does not listen on yet. */
export async function freePorts(count: number, but: ReadonlySet<number> = new Set()): Promise<number[]> {
  const found: number[] = [];
  for (let attempts = 0; found.length < count; attempts++) {
    if (attempts > 10_000) throw new Error(`No ${count} free ports between ${lowest} and ${highest}.`);
    const port = left.pop();
    if (port === undefined) left = await takeBlock();
    else if (!but.has(port) && (await isFree(port))) found.push(port);
  }
  return found;
}

/** Two starts at once would else choose the same port now and then, and one of them fail much later. @returns none when somebody has that block */
async function takeBlock(): Promise<number[]> {
  const first = lowest + blockSize * randomInt((highest - lowest) / blockSize);
  return new Promise((done) => {
    const holder = createServer().unref();
    holder.once('error', () => done([]));
    holder.listen({ port: first, host, exclusive: true }, () => {
      setTimeout(() => {
        left = left.filter((port) => port < first || port >= first + blockSize);
        holder.close();
      }, holdMs).unref();
      done(Array.from({ length: blockSize - 1 }, (_, index) => first + 1 + index));
    });
  });
}
