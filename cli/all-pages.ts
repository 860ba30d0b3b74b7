interface Page<One> {
  items: One[];
  nextCursor: string | null;
}

/** Every page of a list: what is looked for by a name may stand on the last one. */
export async function allPages<One>(read: (cursor: string | undefined) => Promise<Page<One>>): Promise<One[]> {
  const items: One[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await read(cursor);
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = page.nextCursor;
  }
}
