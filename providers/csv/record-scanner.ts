import type { ImportFault } from '../../contracts/fans/import-fault';
import { MAX_RECORD_BYTES, type CsvFormat, type CsvPosition, type CsvRecord } from '../../domain/fans/csv-format';
import { decodeText } from './decode-text';
import { splitFields } from './split-fields';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const KEPT_OF_TOO_LONG = 2_000;

// Where in a field the scanner stands: at its start, inside plain text, inside quotes, behind a quote that may have closed them.
const START = 0;
const PLAIN = 1;
const QUOTED = 2;
const CLOSING = 3;

/**
 * Finds records in bytes as they arrive, and knows at which byte each ends, so that reading can go on there later.
 * Holds at most one record, and of that at most `maxRecordBytes`: a longer one is skipped and handed out with its reason.
 * A quote that is not closed within that length costs its own line only; reading goes on at the next line.
 */
export class RecordScanner {
  private held: Buffer = Buffer.alloc(0);
  private at = 0;
  private state = START;
  private quoteAt = 0;
  private quoteLine = 0;
  private lineBreaks = 0;
  private afterCr = false;
  /** The kept beginning of a record that is being skipped. */
  private skipped: Buffer | null = null;
  private readonly width: 1 | 2;
  private readonly low: 0 | 1;
  private readonly separator: number;

  constructor(
    private readonly format: CsvFormat,
    private readonly position: CsvPosition,
    private readonly maxRecordBytes = MAX_RECORD_BYTES,
  ) {
    this.width = format.encoding.startsWith('utf-16') ? 2 : 1;
    this.low = format.encoding === 'utf-16be' ? 1 : 0;
    this.separator = format.separator.charCodeAt(0);
    this.position = { ...position };
  }

  /** The records that `chunk` completes. Empty lines are counted and left out. */
  push(chunk: Buffer): CsvRecord[] {
    this.held = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    return this.scan(false);
  }

  /** The records that are left at the end of the file. */
  end(): CsvRecord[] {
    return this.scan(true);
  }

  private scan(final: boolean): CsvRecord[] {
    const out: CsvRecord[] = [];
    for (;;) {
      const breakLength = this.findBreak(final);
      if (breakLength > 0) this.emit(out, this.at, breakLength);
      else if (this.at >= this.maxRecordBytes || (final && this.isOpen())) this.giveUp(out, final);
      else {
        if (final && (this.held.length > 0 || this.skipped !== null)) this.emit(out, this.held.length, 0);
        return out;
      }
      if (this.skipped !== null && this.held.length === 0 && !final) return out;
    }
  }

  /** Moves `at` to the next line break that ends a record and returns its length in bytes; 0 when the bytes or the limit end first. */
  private findBreak(final: boolean): number {
    const { held, width, low, separator } = this;
    const whole = held.length - (held.length % width);
    const stop = Math.min(whole, this.skipped === null ? this.maxRecordBytes : whole);
    let { at, state } = this;
    for (; at < stop; at += width) {
      const code = width === 1 ? held[at]! : held[at + 1 - low] === 0 ? held[at + low]! : 0xffff;
      if (state === QUOTED) {
        if (code === QUOTE) state = CLOSING;
        else if (code === CR || (code === LF && !this.afterCr)) this.lineBreaks += 1;
        this.afterCr = code === CR;
      } else if (code === LF || code === CR) {
        if (code === CR && at + width >= whole && !final) break;
        const crlf = code === CR && at + width < whole && this.unit(at + width) === LF;
        this.at = at;
        this.state = state;
        return crlf ? width * 2 : width;
      } else if (code === separator) state = START;
      else if (code !== QUOTE || state === PLAIN) state = PLAIN;
      else if (this.skipped === null) {
        if (state === START) {
          this.quoteAt = at;
          this.quoteLine = this.position.line + this.lineBreaks;
        }
        state = QUOTED;
      }
    }
    this.at = at;
    this.state = state;
    return 0;
  }

  private unit(at: number): number {
    return this.width === 1 ? this.held[at]! : this.held[at + 1 - this.low] === 0 ? this.held[at + this.low]! : 0xffff;
  }

  private isOpen(): boolean {
    return this.state === QUOTED && this.skipped === null;
  }

  /** The record is over the limit, or the file ended inside quotes. */
  private giveUp(out: CsvRecord[], final: boolean): void {
    if (this.skipped === null && this.state === QUOTED) {
      const lineEnd = this.lineBreakAfter(this.quoteAt);
      if (lineEnd !== null) {
        const params = { line: this.quoteLine, limit: limitInWords(this.maxRecordBytes) };
        this.lineBreaks = this.quoteLine - this.position.line;
        this.emit(out, lineEnd.at, lineEnd.length, { code: 'quote_open_too_long', params });
        return;
      }
      if (final && this.held.length < this.maxRecordBytes) {
        this.emit(out, this.held.length, 0, { code: 'quote_open', params: { line: this.quoteLine } });
        return;
      }
    }
    this.skipped ??= Buffer.from(this.held.subarray(0, KEPT_OF_TOO_LONG));
    this.state = PLAIN;
    this.drop(this.at);
  }

  private lineBreakAfter(from: number): { at: number; length: number } | null {
    for (let at = from; at + this.width <= this.at; at += this.width) {
      const code = this.unit(at);
      if (code !== LF && code !== CR) continue;
      const crlf = code === CR && at + this.width * 2 <= this.held.length && this.unit(at + this.width) === LF;
      return { at, length: crlf ? this.width * 2 : this.width };
    }
    return null;
  }

  private emit(out: CsvRecord[], end: number, breakLength: number, reason?: ImportFault): void {
    const tooLong = this.skipped !== null;
    const { row, line } = this.position;
    const bytes = this.skipped ?? this.held.subarray(0, end);
    this.drop(end + breakLength);
    this.position.row += 1;
    this.position.line += this.lineBreaks + 1;
    this.lineBreaks = 0;
    this.afterCr = false;
    this.state = START;
    this.skipped = null;
    if (bytes.length === 0) return;
    const { text, valid } = decodeText(bytes, this.format.encoding);
    const endless: ImportFault = { code: 'row_too_long', params: { limit: limitInWords(this.maxRecordBytes) } };
    const problem = reason ?? (tooLong ? endless : problemOf(text, valid, this.format));
    out.push({
      row,
      line,
      next: { ...this.position },
      text,
      fields: splitFields(text, this.format.separator),
      ...(problem === undefined ? {} : { problem }),
    });
  }

  private drop(bytes: number): void {
    const dropped = Math.min(bytes, this.held.length);
    this.held = this.held.subarray(dropped);
    this.position.byte += dropped;
    this.at = 0;
  }
}

function problemOf(text: string, valid: boolean, { encoding }: CsvFormat): ImportFault | undefined {
  if (!valid) return { code: 'bad_bytes', params: { encoding: encoding.toUpperCase() } };
  return text.includes('\0') ? { code: 'nul_characters', params: {} } : undefined;
}

function limitInWords(bytes: number): string {
  return bytes >= 1_048_576 ? `${Math.round(bytes / 1_048_576)} MB` : `${bytes} bytes`;
}
