import { useCallback, useEffect, useRef } from 'react';
import type { ThreadKey } from '../inbox-search';
import { tellPresence } from '../thread-queries';

const EVERY_MS = 10_000;
const TYPING_EVERY_MS = 4_000;

/** Tells the others that one has this conversation open, and when one writes. Says nothing while the window lies behind others. */
export function usePresence({ accountId, fanId }: ThreadKey): { onTyping: () => void } {
  const typedAt = useRef(0);
  useEffect(() => {
    const thread = { accountId, fanId };
    // Others see it a little later; a lost call is made up for by the next.
    const tell = (state: 'looking' | 'gone') => void tellPresence(thread, state).catch((error: unknown) => console.debug('presence:', error));
    const look = () => {
      if (document.visibilityState === 'visible' && Date.now() - typedAt.current > TYPING_EVERY_MS) tell('looking');
    };
    const onVisibility = () => (document.visibilityState === 'visible' ? look() : tell('gone'));
    look();
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
      tell('gone');
    };
  }, [accountId, fanId]);
  const onTyping = useCallback(() => {
    if (Date.now() - typedAt.current < TYPING_EVERY_MS) return;
    typedAt.current = Date.now();
    void tellPresence({ accountId, fanId }, 'typing').catch((error: unknown) => console.debug('presence:', error));
  }, [accountId, fanId]);
  return { onTyping };
}
