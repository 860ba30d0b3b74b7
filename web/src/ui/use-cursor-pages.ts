import { useState } from 'react';

export interface CursorPages {
  /** Undefined on the first page. */
  cursor: string | undefined;
  index: number;
  forward: (nextCursor: string) => void;
  back: () => void;
}

/** Remembers the cursors on the way, since a cursor only leads forward. Begins anew when `filters` change. */
export function useCursorPages(filters: string): CursorPages {
  const [trail, setTrail] = useState<{ filters: string; cursors: string[] }>({ filters, cursors: [] });
  const cursors = trail.filters === filters ? trail.cursors : [];
  return {
    cursor: cursors.at(-1),
    index: cursors.length,
    forward: (nextCursor) => setTrail({ filters, cursors: [...cursors, nextCursor] }),
    back: () => setTrail({ filters, cursors: cursors.slice(0, -1) }),
  };
}
