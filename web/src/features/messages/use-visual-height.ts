import { useEffect, useRef, type RefObject } from 'react';

/** Keeps the page as tall as what the keyboard of a phone leaves of the window, so that what one writes in stands above it. */
export function useVisualHeight(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const view = window.visualViewport;
    if (view === null) return undefined;
    const fit = () => {
      document.documentElement.style.setProperty('--hz-visual-height', `${view.height}px`);
    };
    fit();
    view.addEventListener('resize', fit);
    return () => {
      view.removeEventListener('resize', fit);
      document.documentElement.style.removeProperty('--hz-visual-height');
    };
  }, []);
  return frame;
}
