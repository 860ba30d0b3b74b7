import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';

export interface BareCall {
  path: string;
  body: string;
}

const CONNECTIONS = 128;

/** Posts every body over one pool with as many calls under way as it has connections, and reads every answer: no record, no rules. Returns seconds. */
export async function bareLoop(url: string, calls: readonly BareCall[]): Promise<number> {
  const pool = new Pool(url, { connections: CONNECTIONS, pipelining: 1 });
  const began = performance.now();
  let at = 0;
  const loop = async () => {
    for (let call = calls[at++]; call; call = calls[at++]) {
      const headers = {
        authorization: 'Bearer bare',
        accept: 'application/json',
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      };
      const answer = await pool.request({ method: 'POST', path: call.path, headers, body: call.body });
      await answer.body.json();
      if (answer.statusCode !== 200) throw new Error(`The sink answered ${answer.statusCode}.`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, loop));
  const seconds = (performance.now() - began) / 1_000;
  await pool.close();
  return seconds;
}
