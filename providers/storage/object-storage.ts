import type { Readable } from 'node:stream';
import type { StoredPart } from '../../domain/fans/stored-part';

/** Files that are too large for rows: uploads, exports, media. Keys are paths without a slash in front. */
export interface ObjectStorage {
  /** Makes the bucket if it is not there. */
  ensureBucket: () => Promise<void>;
  /**
   * Writes a stream of unknown length with at most one part of it in memory. What is cut off or too large leaves nothing behind.
   * @throws ObjectTooLargeError
   */
  putStream: (key: string, stream: AsyncIterable<Uint8Array>, options: { contentType: string; maxBytes: number }) => Promise<{ bytes: number }>;
  /** Bytes from `startByte` on, to the end or up to and without `endByte`; empty where the object ends before. @throws ObjectMissingError */
  getRange: (key: string, startByte: number, endByte?: number) => Promise<Readable>;
  /** A link that gives the object as a file to whoever has it, for `expiresInSeconds`. */
  presignDownload: (key: string, options: { expiresInSeconds: number; filename: string; contentType: string }) => Promise<string>;
  /** Gone afterwards, whether it was there or not. */
  remove: (key: string) => Promise<void>;
  /** For files that are written over minutes: the id survives the process, a part sent again replaces itself. Every part but the last has 5 MB or more. */
  beginParts: (key: string, contentType: string) => Promise<string>;
  putPart: (key: string, uploadId: string, number: number, bytes: Uint8Array) => Promise<StoredPart>;
  /** Makes the object of its parts. Doing it again is fine. */
  completeParts: (key: string, uploadId: string, parts: readonly StoredPart[]) => Promise<void>;
  abortParts: (key: string, uploadId: string) => Promise<void>;
}

export class ObjectTooLargeError extends Error {
  override readonly name = 'ObjectTooLargeError';

  constructor(readonly maxBytes: number) {
    super(`The file is larger than ${maxBytes} bytes.`);
  }
}

export class ObjectMissingError extends Error {
  override readonly name = 'ObjectMissingError';

  constructor(readonly key: string) {
    super(`The storage has no object ${key}.`);
  }
}
