/** One part of a file that the storage has; the tag is the storage's own. */
export interface StoredPart {
  number: number;
  etag: string;
}
