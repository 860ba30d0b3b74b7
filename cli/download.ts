import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorOf, unreachable } from './api-client';
import { CliError, EXIT } from './exit-codes';
import type { Session } from './session';

/** What a route answers, as it is, into a file. @param address below `/v1` @throws CliError */
export async function download({ url, apiKey }: Session, address: string, file: string): Promise<void> {
  const answer = await fetch(`${url.replace(/\/+$/, '')}/v1${address}`, { headers: { authorization: `Bearer ${apiKey}` } }).catch(
    (cause: unknown) => {
      throw unreachable(url, cause);
    },
  );
  if (!answer.ok || !answer.body) throw errorOf(answer.status, await answer.json().catch(() => null));
  await pipeline(Readable.fromWeb(answer.body), createWriteStream(file)).catch((cause: Error) => {
    throw new CliError(`${file} could not be written: ${cause.message}`, EXIT.failed);
  });
}
