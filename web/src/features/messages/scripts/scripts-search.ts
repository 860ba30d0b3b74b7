/** What the address of the scripts page carries. */
export interface ScriptsSearch {
  search?: string;
  accountId?: string;
  archived?: 'yes';
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Anything that is not understood is left out. */
export function readScriptsSearch(search: Record<string, unknown>): ScriptsSearch {
  return { search: text(search.search), accountId: text(search.accountId), archived: search.archived === 'yes' ? 'yes' : undefined };
}
