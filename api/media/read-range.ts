/** `bytes=0-99` of a file; what cannot be read, or lies beyond it, is all of it, as the standard allows. One range only: players ask for no more. */
export function readRange(header: string | null, bytes: number): { start: number; end: number } {
  const whole = { start: 0, end: bytes };
  const parts = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!parts) return whole;
  const [, from = '', to = ''] = parts;
  if (from === '' && to === '') return whole;
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes : Math.min(bytes, Number(to) + 1);
  return start < end ? { start, end } : whole;
}
