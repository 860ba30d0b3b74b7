/** What the address of the bulk page carries. */
export interface BulkSearch {
  /** The draft that is open. */
  draft?: string;
}

/** Anything that is not understood is left out. */
export function readBulkSearch({ draft }: Record<string, unknown>): BulkSearch {
  return typeof draft === 'string' && draft !== '' ? { draft } : {};
}
