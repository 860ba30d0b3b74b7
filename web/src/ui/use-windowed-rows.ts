import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { Density } from './use-table-look';

/** Up to here every row is drawn: find in page, printing and phone cards then have all of them. */
const DRAWN_WHOLE = 250;
const ROW_PX: Record<Density, number> = { comfortable: 49, compact: 33 };

interface WindowedRows {
  from: number;
  to: number;
  /** Height in pixels that the rows left out above and below would take. */
  before: number;
  after: number;
}

/** Which rows of a long list are drawn: those in sight and a few beside them. */
export function useWindowedRows(count: number, scroller: RefObject<HTMLElement | null>, density: Density): WindowedRows {
  const virtual = useVirtualizer({
    count,
    enabled: count > DRAWN_WHOLE,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX[density],
    overscan: 20,
  });
  if (count <= DRAWN_WHOLE) return { from: 0, to: count, before: 0, after: 0 };
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return { from: 0, to: DRAWN_WHOLE, before: 0, after: (count - DRAWN_WHOLE) * ROW_PX[density] };
  return { from: first.index, to: last.index + 1, before: first.start, after: virtual.getTotalSize() - last.end };
}
