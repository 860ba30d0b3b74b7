import type { WireRequest } from './wire-answer';

/** Absolute address of the next page, as the dialect gives it. */
export function nextPage(request: WireRequest, changes: Record<string, string>): string {
  const query = new URLSearchParams(request.query);
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  return `http://${String(request.headers.host ?? '127.0.0.1')}${request.path}?${query.toString()}`;
}

/** A whole number from the query within its bounds; the fallback when it is not there. */
export function wholeNumber(query: URLSearchParams, name: string, fallback: number, max: number): number {
  const value = Number(query.get(name) ?? fallback);
  return Number.isInteger(value) && value >= 0 ? Math.min(value, max) : fallback;
}

/** The field to blame when more is asked for than a page holds. */
export function overCap(query: URLSearchParams, cap: number | undefined): boolean {
  return cap !== undefined && Number(query.get('limit') ?? 0) > cap;
}
