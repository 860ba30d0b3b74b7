import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ImportJob } from '../../../../../contracts/fans/import';
import { uploadImport, type FileOfImport } from './import-queries';

/** Sends a file, says how much of it has gone, and can be stopped: by its button, or by leaving the page. */
export function useUpload(onDone: (job: ImportJob) => void) {
  const [share, setShare] = useState(0);
  const stopping = useRef<AbortController>(undefined);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (of: FileOfImport) => {
      stopping.current = new AbortController();
      setShare(0);
      return uploadImport(of, setShare, stopping.current.signal);
    },
    onSuccess: onDone,
  });
  useEffect(() => () => stopping.current?.abort(), []);
  const cancel = () => {
    stopping.current?.abort();
    reset();
  };
  return { send: mutate, cancel, share, isPending, error };
}
