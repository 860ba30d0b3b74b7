import type { Page } from '../contracts/api/page';
import { DomainError } from '../domain/domain-error';
import { isDataException } from './postgres-code';

/** Where the next page begins, as clients carry it: opaque, so that it may change. */
export function encodeCursor(position: (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * Reads the page behind a cursor of two parts: what the list is sorted by, and an id. A position that Postgres cannot read was not given out by us.
 * @throws DomainError request.cursor
 */
export async function readBehind<T>(cursor: string | undefined, read: (after: { key: string; id: string } | null) => Promise<T>): Promise<T> {
  if (cursor === undefined) return read(null);
  const [key, id] = decode(cursor, 2);
  return read({ key: String(key), id: String(id) }).catch((error: unknown) => {
    throw isDataException(error) ? foreignCursor() : error;
  });
}

/** One uuid as position; the usual case, lists are by id. */
export function decodeIdCursor(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const [id] = decode(cursor, 1);
  if (typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id;
  throw foreignCursor();
}

/** A page of at most `limit` out of rows of which one more was asked for. */
export function pageOfRows<R, T>(rows: R[], limit: number, toItem: (row: R) => T, positionOf: (row: R) => (string | number)[]): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(toItem), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(positionOf(last)) : null };
}

function decode(cursor: string, length: number): (string | number)[] {
  const position = parse(cursor);
  if (Array.isArray(position) && position.length === length && position.every((part) => typeof part === 'string' || typeof part === 'number'))
    return position;
  throw foreignCursor();
}

const foreignCursor = () => new DomainError('request.cursor', 'Take the cursor from nextCursor of the page before, or leave it out to begin anew.');

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
