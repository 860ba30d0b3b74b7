const SHOWN = ['mine', 'shared'] as const;

/** What the address of the replies page carries. */
export interface RepliesSearch {
  search?: string;
  folder?: string;
  accountId?: string;
  show?: (typeof SHOWN)[number];
  sort?: 'used';
  /** The reply that is open at the side. */
  reply?: string;
  /** A new one is being written. */
  new?: boolean;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Anything that is not understood is left out. */
export function readRepliesSearch(search: Record<string, unknown>): RepliesSearch {
  return {
    search: text(search.search),
    // A folder called 2026 stands in the address as a number.
    folder: typeof search.folder === 'number' ? String(search.folder) : text(search.folder),
    accountId: text(search.accountId),
    show: SHOWN.find((one) => one === search.show),
    sort: search.sort === 'used' ? 'used' : undefined,
    reply: text(search.reply),
    new: search.new === true ? true : undefined,
  };
}
