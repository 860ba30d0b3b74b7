import type { Page } from '../contracts/api/page';
import { DomainError } from '../domain/domain-error';

/** Where the next page begins, as clients carry it: opaque, so that it may change. */
export function encodeCursor(position: (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** @throws DomainError request.cursor */
export function decodeCursor(cursor: string | undefined, length: number): (string | number)[] | null {
  if (cursor === undefined) return null;
  const position = parse(cursor);
  if (Array.isArray(position) && position.length === length && position.every((part) => typeof part === 'string' || typeof part === 'number'))
    return position;
  throw new DomainError('request.cursor', 'Take the cursor from nextCursor of the page before, or leave it out to begin anew.');
}

/** One uuid as position; the usual case, lists are by id. */
export function decodeIdCursor(cursor: string | undefined): string | null {
  const id = decodeCursor(cursor, 1)?.[0];
  if (id === undefined) return null;
  if (typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id;
  throw new DomainError('request.cursor', 'Take the cursor from nextCursor of the page before, or leave it out to begin anew.');
}

/** A page of at most `limit` out of rows of which one more was asked for. */
export function pageOfRows<R, T>(rows: R[], limit: number, toItem: (row: R) => T, positionOf: (row: R) => (string | number)[]): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(toItem), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(positionOf(last)) : null };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
