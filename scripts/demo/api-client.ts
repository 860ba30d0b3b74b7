import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Person {
  name: string;
  email: string;
  password: string;
}

/** The API refused a request, or did not answer for long. */
export class ApiClientError extends Error {
  override readonly name = 'ApiClientError';
  constructor(
    message: string,
    /** Stable code of the problem, where the API gave one. */
    readonly code: string | null = null,
  ) {
    super(message);
  }
}

const patienceMs = 120_000;
const requestTimeoutMs = 60_000;
const pauseMs = 500;

/** Answers after which the same request may simply be sent again. */
const passing = new Set([429, 500, 502, 503, 504]);
const passingCodes = new Set(['idempotency.in_flight']);

/**
 * A signed-in client of the public API. Every POST carries an idempotency key and is repeated under it while the API is away or busy, so that a
 * kill of the API in mid-request neither loses nor doubles what was asked for.
 */
export class ApiClient {
  private constructor(
    readonly baseUrl: string,
    readonly cookie: string,
  ) {}

  /** Signs in, or up when the person is new; signing up makes a workspace. */
  static async signIn(baseUrl: string, { name, email, password }: Person): Promise<ApiClient> {
    const ask = (path: string, body: object) =>
      persistently(`POST ${path}`, () =>
        fetch(`${baseUrl}/api/auth${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: new URL(baseUrl).origin },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(requestTimeoutMs),
        }),
      );
    const first = await ask('/sign-in/email', { email, password });
    const { response, text } = first.response.status === 401 ? await ask('/sign-up/email', { name, email, password }) : first;
    if (!response.ok) throw new ApiClientError(`${email} could not sign in: ${response.status} ${text}`);
    const cookie = response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    return new ApiClient(baseUrl, cookie);
  }

  get<T>(path: string): Promise<T> {
    return this.#call<T>('GET', path, {});
  }

  patch<T>(path: string, body: object): Promise<T> {
    return this.#call<T>('PATCH', path, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  }

  post<T>(path: string, body?: object): Promise<T> {
    const json = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return this.#call<T>('POST', path, json);
  }

  /** Sends a file as the body of a POST. */
  upload<T>(path: string, file: Buffer): Promise<T> {
    return this.#call<T>('POST', path, { headers: { 'content-type': 'text/csv' }, body: new Uint8Array(file) });
  }

  async #call<T>(
    method: string,
    path: string,
    { headers, body }: { headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> },
  ): Promise<T> {
    const key = method === 'POST' ? { 'idempotency-key': randomUUID() } : {};
    const { response, text } = await persistently(`${method} ${path}`, () =>
      fetch(`${this.baseUrl}/v1${path}`, {
        method,
        headers: { cookie: this.cookie, ...key, ...headers },
        body,
        signal: AbortSignal.timeout(requestTimeoutMs),
      }),
    );
    if (!response.ok) throw new ApiClientError(`${method} ${path}: ${response.status} ${text.slice(0, 2_000)}`, codeOf(text));
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}

async function persistently(what: string, send: () => Promise<Response>): Promise<{ response: Response; text: string }> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await attempt(send);
    if ('response' in answer && !isPassing(answer)) return answer;
    if (Date.now() > deadline) {
      throw new ApiClientError(
        `${what} failed for ${patienceMs / 1000} s: ${'response' in answer ? `${answer.response.status} ${answer.text}` : answer.reason}`,
      );
    }
    await sleep(pauseMs);
  }
}

async function attempt(send: () => Promise<Response>): Promise<{ response: Response; text: string } | { reason: string }> {
  try {
    const response = await send();
    return { response, text: await response.text() };
  } catch (error) {
    // No answer: the process is away, or was killed while it answered.
    const { message, cause } = error as Error;
    return { reason: cause instanceof Error ? `${message}: ${cause.message}` : message };
  }
}

function isPassing({ response, text }: { response: Response; text: string }): boolean {
  if (passing.has(response.status)) return true;
  return response.status === 409 && passingCodes.has(codeOf(text) ?? '');
}

/** Answers of a proxy in between are no problems of ours: they have no code. */
function codeOf(text: string): string | null {
  return /"code":"([^"]+)"/.exec(text)?.[1] ?? null;
}
