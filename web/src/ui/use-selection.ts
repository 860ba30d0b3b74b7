import { useState } from 'react';

export interface Selection {
  /** Chosen one by one, over all pages. Empty while `isAll`. */
  ids: ReadonlySet<string>;
  /** Everything that the filters match, also what no page has shown. */
  isAll: boolean;
  count: number;
  /** How many the filters match, when the server says so. */
  matching: number | undefined;
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** A page: chosen if one is open, else left out. */
  togglePage: (ids: readonly string[]) => void;
  chooseAll: () => void;
  clear: () => void;
}

interface SelectionInput {
  /** The filters as a text: with other filters the selection begins anew. */
  filters: string;
  matching?: number;
}

const NONE: ReadonlySet<string> = new Set();

/** What is chosen in a table, kept through its pages. */
export function useSelection({ filters, matching }: SelectionInput): Selection {
  const [state, setState] = useState<{ filters: string; ids: ReadonlySet<string>; isAll: boolean }>({ filters, ids: NONE, isAll: false });
  const { ids, isAll } = state.filters === filters ? state : { ids: NONE, isAll: false };
  const put = (next: ReadonlySet<string>, all = false) => setState({ filters, ids: next, isAll: all });
  const without = (gone: readonly string[]) => new Set([...ids].filter((id) => !gone.includes(id)));
  return {
    ids,
    isAll,
    count: isAll ? (matching ?? 0) : ids.size,
    matching,
    has: (id) => isAll || ids.has(id),
    toggle: (id) => put(isAll ? new Set([id]) : ids.has(id) ? without([id]) : new Set([...ids, id])),
    togglePage: (page) => put(isAll ? NONE : page.every((id) => ids.has(id)) ? without(page) : new Set([...ids, ...page])),
    chooseAll: () => put(NONE, true),
    clear: () => put(NONE),
  };
}
