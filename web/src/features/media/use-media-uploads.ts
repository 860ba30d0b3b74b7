import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { MediaItem } from '../../../../contracts/media/media';
import { uploadMedia } from './media-queries';

export interface RunningUpload {
  key: string;
  file: File;
  /** What the server has of it, 0 to 1. */
  share: number;
  error: unknown;
}

/** Sends files side by side and says how much of each has gone, at its end with its place among all that were chosen; each can be stopped, and leaving the page stops all. */
export function useMediaUploads(onDone: (media: MediaItem, place: number) => void) {
  const [running, setRunning] = useState<readonly RunningUpload[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const chosen = useRef(0);
  const done = useRef(onDone);
  const client = useQueryClient();
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    const all = stops.current;
    return () => all.forEach((stop) => stop.abort());
  }, []);

  const change = useCallback(
    (key: string, with_: Partial<RunningUpload>) => setRunning((before) => before.map((one) => (one.key === key ? { ...one, ...with_ } : one))),
    [],
  );
  const forget = useCallback((key: string) => {
    stops.current.get(key)?.abort();
    stops.current.delete(key);
    setRunning((before) => before.filter((one) => one.key !== key));
  }, []);
  const send = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        const key = `${String(Date.now())}-${String(Math.random())}`;
        const place = (chosen.current += 1);
        const stop = new AbortController();
        stops.current.set(key, stop);
        setRunning((before) => [...before, { key, file, share: 0, error: null }]);
        uploadMedia(file, (share) => change(key, { share }), stop.signal).then(
          (media) => {
            forget(key);
            void client.invalidateQueries({ queryKey: ['media', 'page'] });
            done.current(media, place);
          },
          (error: unknown) => {
            if (!stop.signal.aborted) change(key, { error });
          },
        );
      }
    },
    [change, client, forget],
  );
  return { running, send, forget };
}
