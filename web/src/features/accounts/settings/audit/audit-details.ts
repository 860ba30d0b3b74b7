const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'string') return value;
  return JSON.stringify(value);
};

/** What a line of the audit log says beside its action: the reason first, then what changed, then the rest. */
export function auditDetails(data: Readonly<Record<string, unknown>>): string[] {
  const { reason, before, after, ...rest } = data;
  const lines = typeof reason === 'string' && reason !== '' ? [`“${reason}”`] : [];
  if (isRecord(after)) {
    const old = isRecord(before) ? before : {};
    for (const [key, value] of Object.entries(after))
      if (text(old[key]) !== text(value)) lines.push(key in old ? `${key}: ${text(old[key])} → ${text(value)}` : `${key}: ${text(value)}`);
  } else if (after !== undefined && text(before) !== text(after)) lines.push(`${text(before)} → ${text(after)}`);
  for (const [key, value] of Object.entries(rest)) if (value !== null && value !== '') lines.push(`${key}: ${text(value)}`);
  return lines;
}
