/** A stretch of time in which a zone keeps one offset: local = UTC + offsetMs, from `fromMs` up to, not including, `untilMs`. */
export interface ZoneSegment {
  fromMs: number;
  untilMs: number;
  offsetMs: number;
}

const DAY_MS = 86_400_000;
const CHUNK_MS = 32 * DAY_MS;
const MAX_CHUNKS = 20_000;

interface Zone {
  format: Intl.DateTimeFormat;
  chunks: Map<number, ZoneSegment[]>;
}

// A memo of what Intl knows, not state: asking Intl for each decision would cost a hundred times as much.
const zones = new Map<string, Zone | null>();
let chunkCount = 0;

/**
 * The stretch around an instant with one UTC offset. It may end before the offset really changes (stretches are cut
 * every 32 days), so walk from `untilMs` on to look further.
 * @throws RangeError when the zone is no IANA name known here.
 */
export function zoneSegmentAt(timeZone: string, atMs: number): ZoneSegment {
  const zone = zoneOf(timeZone);
  if (!zone) throw new RangeError(`"${timeZone}" is no IANA time zone; use a name such as "Europe/Paris".`);
  const index = Math.floor(atMs / CHUNK_MS);
  let chunk = zone.chunks.get(index);
  if (!chunk) {
    chunk = buildChunk(zone.format, index);
    if (++chunkCount > MAX_CHUNKS) forgetChunks();
    zone.chunks.set(index, chunk);
  }
  for (const segment of chunk) if (atMs < segment.untilMs) return segment;
  throw new RangeError(`${atMs} is no instant.`);
}

/** Whether this machine knows the zone. */
export function isTimeZone(name: string): boolean {
  return zoneOf(name) !== null;
}

function zoneOf(name: string): Zone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone = makeZone(name);
  if (zones.size > 2_000) zones.clear();
  zones.set(name, zone);
  return zone;
}

function makeZone(name: string): Zone | null {
  if (name === '') return null;
  try {
    return { format: new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' }), chunks: new Map() };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function forgetChunks(): void {
  for (const zone of zones.values()) zone?.chunks.clear();
  chunkCount = 1;
}

/** Samples each day: no zone in the database changes its offset there and back within one. */
function buildChunk(format: Intl.DateTimeFormat, index: number): ZoneSegment[] {
  const startMs = index * CHUNK_MS;
  const endMs = startMs + CHUNK_MS;
  const segments: ZoneSegment[] = [];
  let fromMs = startMs;
  let offsetMs = offsetAt(format, startMs);
  for (let dayMs = startMs; dayMs < endMs; dayMs += DAY_MS) {
    const nextOffsetMs = offsetAt(format, dayMs + DAY_MS);
    if (nextOffsetMs === offsetMs) continue;
    const changeMs = findChange(format, dayMs, dayMs + DAY_MS, offsetMs);
    segments.push({ fromMs, untilMs: changeMs, offsetMs });
    fromMs = changeMs;
    offsetMs = nextOffsetMs;
  }
  if (fromMs < endMs) segments.push({ fromMs, untilMs: endMs, offsetMs });
  return segments;
}

/** The first whole second after `beforeMs`, at most `afterMs`, whose offset is no longer `offsetMs`. */
function findChange(format: Intl.DateTimeFormat, beforeMs: number, afterMs: number, offsetMs: number): number {
  let low = beforeMs / 1000;
  let high = afterMs / 1000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(format, middle * 1000) === offsetMs) low = middle;
    else high = middle;
  }
  return high * 1000;
}

function offsetAt(format: Intl.DateTimeFormat, atMs: number): number {
  const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(atMs));
  if (!match) throw new RangeError(`${atMs} is no instant.`);
  if (!match[1]) return 0;
  const ms = (Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0)) * 1000;
  return match[1] === '-' ? -ms : ms;
}
