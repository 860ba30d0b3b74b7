import { useCallback } from 'react';

/** For a strip of tabs that scrolls sideways, as its `ref`: brings the chosen one into sight when `current` changes, without moving the page. */
export function useCurrentInView(current: string) {
  return useCallback(
    (strip: HTMLElement | null) => {
      const tab = strip?.querySelector(`[aria-current="page"], [aria-selected="true"]`);
      if (!strip || !tab || current === '') return;
      const [around, of] = [strip.getBoundingClientRect(), tab.getBoundingClientRect()];
      strip.scrollLeft += of.left - around.left - (around.width - of.width) / 2;
    },
    [current],
  );
}
