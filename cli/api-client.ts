import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../contracts/generated/api';
import { problem, type Problem } from '../contracts/api/problem';
import { CliError, EXIT } from './exit-codes';

export type ApiClient = Client<paths>;

/** A client of the API at `url`, with the types of its routes. */
export function createApiClient({ url, apiKey }: { url: string; apiKey: string }): ApiClient {
  return createClient<paths>({
    baseUrl: `${url.replace(/\/+$/, '')}/v1`,
    headers: { authorization: `Bearer ${apiKey}` },
    fetch: (request) =>
      fetch(request).catch((cause: unknown) => {
        throw unreachable(url, cause);
      }),
  });
}

/** The answer of a call, or the problem as an error. @throws CliError */
export async function answerOf<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  throw errorOf(response.status, error);
}

/** A refused call in words: what was wrong, and each field with the way to mend it. */
export function errorOf(status: number, body: unknown): CliError {
  const parsed = problem.safeParse(body);
  if (!parsed.success)
    return new CliError(`The server answered ${status} and nothing that this command understands. Is it Huntaze?`, EXIT.unreachable);
  const { data } = parsed;
  return new CliError(inWords(data), data.status === 401 ? EXIT.notSignedIn : EXIT.refused, data);
}

function inWords(data: Problem): string {
  const fields = (data.errors ?? []).map(({ pointer, detail }) => `  ${pointer || '/'}: ${detail}`);
  return [`${data.title} ${data.detail}`, ...fields, `(${data.code}, request ${data.requestId})`].join('\n');
}

export function unreachable(url: string, cause: unknown): CliError {
  const inner = (cause as { cause?: { code?: string } }).cause?.code ?? (cause as Error).message;
  return new CliError(`Nobody answers at ${url} (${inner}). Start the platform with \`npm start\`, or set HUNTAZE_URL.`, EXIT.unreachable);
}
