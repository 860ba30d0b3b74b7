/** What the API answered, when it was not what the seed expects. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** A signed-in client of the API, as far as the seed needs one. */
export interface DemoClient {
  call: <T>(method: string, path: string, body?: object) => Promise<T>;
}

export interface DemoPerson {
  name: string;
  email: string;
  password: string;
}

/** Signs in, or up when the person is new. @param baseUrl of the API, without a slash at the end */
export async function signInDemo(baseUrl: string, { name, email, password }: DemoPerson): Promise<DemoClient> {
  const post = (path: string, body: object) =>
    fetch(`${baseUrl}/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(baseUrl).origin },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
  let answer = await post('/sign-in/email', { email, password });
  if (answer.status === 401) answer = await post('/sign-up/email', { name, email, password });
  if (!answer.ok) throw new SeedError(`The demo person could not sign in: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return {
    call: async <T>(method: string, path: string, body?: object) => {
      const response = await fetch(`${baseUrl}/v1${path}`, {
        method,
        headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
        body: body ? JSON.stringify(body) : undefined,
        signal: AbortSignal.timeout(30_000),
      });
      const text = await response.text();
      if (!response.ok) throw new SeedError(`${method} ${path}: ${response.status} ${text}`);
      return (text === '' ? undefined : JSON.parse(text)) as T;
    },
  };
}
