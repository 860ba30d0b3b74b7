import type { Page } from '../../../contracts/api/page';
import { request, type ListPath } from './request';

const PAGE = 200;

/** A whole list, page after page: for what is chosen from or looked up by its id, where a list that stops somewhere would hide the rest. */
export async function allPages<One>(
  path: ListPath,
  { signal, query }: { signal: AbortSignal; query?: Record<string, string | undefined> },
): Promise<Page<One>> {
  const items: One[] = [];
  for (let cursor: string | null = null; ;) {
    const page: Page<One> = await request('GET', path, { query: { ...query, limit: PAGE, cursor }, signal });
    items.push(...page.items);
    cursor = page.nextCursor;
    if (cursor === null) return { items, nextCursor: null };
  }
}
