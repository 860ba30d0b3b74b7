import type { paths } from '../../../contracts/generated/api';
import { Problem, problemFrom } from './problem';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** `/fans/{fanId}` as `/fans/${string}`. */
type Filled<Path> = Path extends `${infer Before}{${string}}${infer After}` ? `${Before}${string}${Filled<After>}` : Path;
/** Addresses that the API's own description has for a method: a path that it does not serve is a type error. */
type ServedPath<M extends Method> = { [P in keyof paths]: paths[P] extends Record<Lowercase<M>, object> ? Filled<P> : never }[keyof paths];

export type ListPath = ServedPath<'GET'>;

type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

interface RequestOptions {
  query?: Query;
  /** Sent as JSON, a File or Blob as it is. */
  body?: unknown;
  /** Makes a repeated POST harmless; a new one each time unless the caller keeps it through retries. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

type Call = { [M in Method]: [method: M, path: ServedPath<M>, options?: RequestOptions] }[Method];

/** `/v1` address with its query; empty values are left out. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  return search.size > 0 ? `/v1${path}?${search.toString()}` : `/v1${path}`;
}

/** @throws Problem for every answer that is no success, and for no answer */
export async function request<T>(...[method, path, options = {}]: Call): Promise<T> {
  const { query, body, idempotencyKey, signal } = options;
  const headers: Record<string, string> = { accept: 'application/json' };
  const file = body instanceof Blob;
  if (body !== undefined) headers['content-type'] = file ? body.type || 'application/octet-stream' : 'application/json';
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey;
  let response: Response;
  try {
    response = await fetch(address(path, query), {
      method,
      headers,
      body: body === undefined ? undefined : file ? body : JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, 'network', error instanceof Error ? error.message : String(error));
  }
  const answer: unknown = response.headers.get('content-type')?.includes('json') ? await response.json() : null;
  if (!response.ok) throw problemFrom(response.status, answer, response.headers.get('x-request-id') ?? undefined);
  return answer as T;
}

/** A key that no other request carries. */
export function newIdempotencyKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
