import { Problem, problemFrom } from './problem';
import { address } from './request';

interface FileToSend {
  /** What the server is told; it reads the content anyway. */
  contentType: string;
  query: Readonly<Record<string, string>>;
  file: File;
  /** What the server has of it, from 0 to 1. */
  onShare: (share: number) => void;
  signal: AbortSignal;
}

/** Posts a file and tells how much of it has gone; `fetch` cannot say that. @throws Problem, or AbortError when it was cancelled */
export function sendFile<T>(path: '/imports' | '/media', { contentType, query, file, onShare, signal }: FileToSend): Promise<T> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', address(path, query));
    call.setRequestHeader('accept', 'application/json');
    call.setRequestHeader('content-type', contentType);
    call.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    call.onerror = () => reject(new Problem(0, 'network', 'The connection was lost.'));
    call.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'));
    call.onload = () => {
      const json = call.getResponseHeader('content-type')?.includes('json') === true;
      const answer: unknown = json ? JSON.parse(call.responseText) : null;
      if (call.status >= 200 && call.status < 300) resolve(answer as T);
      else reject(problemFrom(call.status, answer, call.getResponseHeader('x-request-id') ?? undefined));
    };
    signal.addEventListener('abort', () => call.abort(), { once: true });
    call.send(file);
  });
}
