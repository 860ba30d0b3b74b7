/** The row cannot be taken; the message is what its owner reads. Thrown and caught inside the row readers only. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';
}

// Control characters but tab and line breaks.
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** Trimmed text, null when empty. @throws RowRefused when it is too long or holds control characters. */
export function readText(value: string, name: string, maxLength: number): string | null {
  const text = value.trim();
  if (text === '') return null;
  if (text.length > maxLength) throw new RowRefused(`${name} is longer than ${maxLength} characters.`);
  if (CONTROL.test(text)) throw new RowRefused(`${name} holds control characters.`);
  return text;
}

/** A whole number from 0 on, null when empty. @throws RowRefused */
export function readCount(value: string, name: string): number | null {
  const text = value.trim();
  if (text === '') return null;
  const digits = /^(\d{1,9})(?:[.,]0+)?$/.exec(text)?.[1];
  if (digits === undefined) throw new RowRefused(`${name} ${shown(text)} is no whole number.`);
  return Number(digits);
}

/** A value in quotation marks, cut where it is long. */
export function shown(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
