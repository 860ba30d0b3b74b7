export type StreamState = 'connecting' | 'live' | 'lost';

interface EventStreamOptions {
  url: string;
  /** Names of events; anything without a name arrives as `message`. */
  events: readonly string[];
  onEvent: (name: string, data: string) => void;
  onState: (state: StreamState) => void;
}

const MAX_WAIT_MS = 15_000;

/**
 * Server-sent events that come back after any loss: the browser retries a broken connection by itself and sends Last-Event-ID, but gives up
 * on an answer that is no stream (a proxy's 502); then we open a new one after 1, 2, 4 … 15 s.
 * @returns a function that closes it
 */
export function openEventStream({ url, events, onEvent, onState }: EventStreamOptions): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const open = () => {
    const current = new EventSource(url);
    source = current;
    current.onopen = () => {
      failures = 0;
      onState('live');
    };
    current.onerror = () => {
      onState('lost');
      if (current.readyState !== EventSource.CLOSED) return;
      failures += 1;
      timer = setTimeout(open, Math.min(MAX_WAIT_MS, 1000 * 2 ** (failures - 1)));
    };
    for (const name of events) current.addEventListener(name, (event: MessageEvent<string>) => onEvent(name, event.data));
  };
  open();

  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
