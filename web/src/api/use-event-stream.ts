import { useEffect, useEffectEvent, useState } from 'react';
import { openEventStream, type StreamState } from './event-stream';

/** Listens while the page is open; `url` null listens to nothing. */
export function useEventStream(url: string | null, events: readonly string[], onEvent: (name: string, data: string) => void): StreamState {
  const [state, setState] = useState<StreamState>('connecting');
  const receive = useEffectEvent(onEvent);
  const names = events.join(' ');
  useEffect(() => {
    if (url === null) return undefined;
    return openEventStream({ url, events: names.split(' '), onEvent: (name, data) => receive(name, data), onState: setState });
  }, [url, names]);
  return state;
}
