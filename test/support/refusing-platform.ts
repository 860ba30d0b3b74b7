import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RefusingPlatform {
  url: string;
  calls: () => number;
  close: () => Promise<void>;
}

/** A platform that gives every call the same answer: for refusals that the sandbox has no rule for. */
export async function startRefusingPlatform(status: number, body: object): Promise<RefusingPlatform> {
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    request.resume();
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: () => calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
