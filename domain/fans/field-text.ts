import type { ImportFault, ImportFaultCode } from '../../contracts/fans/import-fault';

/** The row cannot be taken. Thrown and caught inside the row readers only. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';
  readonly fault: ImportFault;

  constructor(code: ImportFaultCode, params: ImportFault['params'] = {}) {
    super(code);
    this.fault = { code, params };
  }
}

// Control characters but tab and line breaks.
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** Trimmed text, null when empty. @throws RowRefused when it is too long or holds control characters. */
export function readText(value: string, column: string, maxLength: number): string | null {
  const text = value.trim();
  if (text === '') return null;
  if (text.length > maxLength) throw new RowRefused('text_too_long', { column, max: maxLength });
  if (CONTROL.test(text)) throw new RowRefused('control_characters', { column });
  return text;
}

/** A whole number from 0 on, null when empty. @throws RowRefused */
export function readCount(value: string, column: string): number | null {
  const text = value.trim();
  if (text === '') return null;
  const digits = /^(\d{1,9})(?:[.,]0+)?$/.exec(text)?.[1];
  if (digits === undefined) throw new RowRefused('not_whole', { column, value: shown(text) });
  return Number(digits);
}

/** A value cut where it is long, never through a character: Postgres takes no halves. */
export function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/\p{Surrogate}/gu, '')}…` : text;
}
