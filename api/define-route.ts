import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Permission } from '../contracts/accounts/permissions';
import type { ErrorCode } from '../contracts/api/error-codes';
import type { Ctx, PersonCtx } from './context';

/** A body that is read as it comes, of a route with `upload`. */
export interface Upload {
  stream: Readable;
  contentType: string;
  /** As announced; null when the client did not say. */
  lengthBytes: number | null;
}

/** What a handler of a route with `download` returns. */
export interface Download {
  stream: Readable;
  contentType: string;
  filename: string;
  /** Shown in the page rather than saved; of which bytes, from `start` up to and without `end`, nulls where the length is not known. */
  inline?: { start: number; end: number | null; bytes: number | null; isPart: boolean };
}

export type Access = Permission | 'signed_in';

export interface RouteInput<A extends Access, P, Q, B> {
  /** With `signed_in` the person may not have chosen a workspace, so there is no `db`. */
  ctx: A extends 'signed_in' ? PersonCtx : Ctx;
  params: P;
  query: Q;
  body: B;
  /** The key a client sent; null when it sent none. Repeats never reach a handler. */
  idempotencyKey: string | null;
}

/**
 * One route, declared: the framework signs in, checks the permission, parses, answers and documents. Paths carry parameters in braces;
 * `{accountId}` is checked against the accounts of the role by itself.
 */
export interface RouteSpec<A extends Access, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: `/${string}`;
  permission: A;
  summary: string;
  tags: [string, ...string[]];
  params?: P;
  query?: Q;
  body?: B;
  /** What goes out; fields it does not name are dropped. `noContent` for nothing. */
  response: R;
  /** 200 unless told; 204 when the response is `noContent`. */
  status?: 200 | 201 | 202;
  /** Codes of this route beyond those of every route. */
  errors?: ErrorCode[];
  /** Whether a POST honours Idempotency-Key: it does unless told. Off where the answer holds a secret. */
  idempotent?: boolean;
  handler: (input: RouteInput<A, z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.input<R>>;
}

/** The same, with a file coming in or going out. */
export interface FileRouteSpec<A extends Access, P extends z.ZodType, Q extends z.ZodType, R extends z.ZodType> extends Omit<
  RouteSpec<A, P, Q, z.ZodType, R>,
  'body' | 'handler' | 'response'
> {
  response?: R;
  /** `range`: the header of that name; null without one. */
  handler: (
    input: RouteInput<A, z.output<P>, z.output<Q>, undefined> & { upload: Upload | null; range: string | null },
  ) => Promise<z.input<R> | Download>;
  /** Content types it takes; the body arrives as a stream of any size and the handler says when it is too much. */
  upload?: [string, ...string[]];
  /** Content types it gives. */
  download?: [string, ...string[]];
}

/** A route with its types forgotten, as the framework mounts and documents it. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  permission: Access;
  summary: string;
  tags: string[];
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  response?: z.ZodType;
  status: number;
  errors: ErrorCode[];
  idempotent?: boolean;
  upload?: string[];
  download?: string[];
  handler: (input: never) => Promise<unknown>;
}

export function defineRoute<
  A extends Access,
  R extends z.ZodType,
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
>(spec: RouteSpec<A, P, Q, B, R>): Route {
  const isEmpty = spec.response.type === 'undefined' || spec.response.type === 'void';
  return { ...spec, errors: spec.errors ?? [], status: isEmpty ? 204 : (spec.status ?? 200) };
}

/** For CSV in and out; everything else is `defineRoute`. */
export function defineFileRoute<
  A extends Access,
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodUndefined,
>(spec: FileRouteSpec<A, P, Q, R>): Route {
  return { ...spec, errors: spec.errors ?? [], status: spec.status ?? 200 };
}
