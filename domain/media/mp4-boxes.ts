/** Bytes of a file, from `start` up to and without `end`; fewer where it ends. */
export type ReadBytes = (start: number, end: number) => Promise<Uint8Array>;

/** Bytes to overwrite so that nobody reads what they said; the file keeps its length, so that nothing in it moves. */
export interface Blank {
  /** Where the four letters of the box's type stand; they become `free`. */
  typeAt: number;
  start: number;
  end: number;
}

export interface Mp4 {
  width: number | null;
  height: number | null;
  durationMs: number | null;
  /** What says where, by whom and with what it was taken. */
  blanks: Blank[];
}

interface Box {
  type: string;
  at: number;
  start: number;
  end: number;
}

/** Index of a film: larger ones are of films of many hours. */
const MOST_INDEX_BYTES = 64_000_000;
const MOST_BOXES = 10_000;
const SAYS_WHERE = new Set(['udta', 'meta', 'uuid']);

/** Reads the boxes of an MP4 or QuickTime file; null when they do not hold together, so that it is broken or something else. */
export async function readMp4(read: ReadBytes, bytes: number): Promise<Mp4 | null> {
  const found: Mp4 = { width: null, height: null, durationMs: null, blanks: [] };
  let hasIndex = false;
  let hasContent = false;
  for (let at = 0, boxes = 0; at < bytes; boxes += 1) {
    const box = boxIn(await read(at, at + 16), 0, at, bytes);
    if (box === null || boxes === MOST_BOXES) return null;
    if (box.type === 'mdat') hasContent = true;
    if (SAYS_WHERE.has(box.type)) found.blanks.push(blank(box));
    if (box.type === 'moov') {
      if (box.end - box.at > MOST_INDEX_BYTES) return null;
      hasIndex = readIndex(await read(box.start, box.end), box.start, found);
      if (!hasIndex) return null;
    }
    at = box.end;
  }
  return hasIndex && hasContent ? found : null;
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const blank = ({ at, start, end }: Box): Blank => ({ typeAt: at + 4, start, end });

/** The box at `offset` of `bytes`, which stand at `base` in the file; it may not reach beyond `limit`. */
function boxIn(bytes: Uint8Array, offset: number, base: number, limit: number): Box | null {
  if (bytes.length < offset + 8) return null;
  const short = view(bytes).getUint32(offset);
  const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
  const at = base + offset;
  if (short === 1 && bytes.length < offset + 16) return null;
  const size = short === 1 ? Number(view(bytes).getBigUint64(offset + 8)) : short === 0 ? limit - at : short;
  const head = short === 1 ? 16 : 8;
  return size < head || at + size > limit ? null : { type, at, start: at + head, end: at + size };
}

/** Walks the index of a film and of its tracks. False when its boxes do not fit into each other. */
function readIndex(bytes: Uint8Array, base: number, found: Mp4): boolean {
  const limit = base + bytes.length;
  for (let offset = 0; offset < bytes.length;) {
    const box = boxIn(bytes, offset, base, limit);
    if (box === null) return false;
    const content = bytes.subarray(box.start - base, box.end - base);
    if (SAYS_WHERE.has(box.type)) found.blanks.push(blank(box));
    else if (box.type === 'mvhd') found.durationMs = durationOf(content);
    else if (box.type === 'tkhd') takeSize(content, found);
    else if (box.type === 'trak' && !readIndex(content, box.start, found)) return false;
    offset = box.end - base;
  }
  return true;
}

function durationOf(header: Uint8Array): number | null {
  const long = header[0] === 1;
  if (header.length < (long ? 32 : 20)) return null;
  const at = view(header);
  const scale = at.getUint32(long ? 20 : 12);
  const duration = long ? Number(at.getBigUint64(24)) : at.getUint32(16);
  return scale === 0 || duration / scale > 86_400 * 30 ? null : Math.round((duration * 1000) / scale);
}

/** Width and height end a track's header; before them a matrix says whether it is shown turned. */
function takeSize(header: Uint8Array, found: Mp4): void {
  if (header.length < 84) return;
  const at = view(header);
  const [width, height] = [at.getUint32(header.length - 8) >>> 16, at.getUint32(header.length - 4) >>> 16];
  if (width === 0 || height === 0 || width * height < (found.width ?? 0) * (found.height ?? 0)) return;
  const isTurned = at.getInt32(header.length - 44) === 0;
  [found.width, found.height] = isTurned ? [height, width] : [width, height];
}
