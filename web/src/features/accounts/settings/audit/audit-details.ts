import { clockOf } from '../../clock-of';

export interface AuditFact {
  /** Key of the word in `settings_page.audit.facts`; null for a change that stands alone. */
  name: AuditFactName | 'reason' | null;
  value: string;
}

/** What a line says in words, in this order. Everything else of an entry is for programs and stands folded. */
export const AUDIT_FACTS = [
  'name',
  'displayName',
  'role',
  'platform',
  'limitPerMinute',
  'timeZone',
  'currency',
  'capPerDay',
  'capPerWeek',
  'stopWords',
  'quietStartMinute',
  'quietEndMinute',
  'status',
  'fans',
  'eligible',
  'created',
  'updated',
  'unchanged',
  'refused',
  'rows',
  'media',
  'fields',
  'wording',
  'authorityNote',
] as const;
export type AuditFactName = (typeof AUDIT_FACTS)[number];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const CLOCKS: readonly string[] = ['quietStartMinute', 'quietEndMinute'];

function text(name: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'number') return CLOCKS.includes(name) ? clockOf(value) : String(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return null;
}

/** The reason first, then what changed, then what else a person wants to know; `rest` is what only programs read. */
export function auditDetails(data: Readonly<Record<string, unknown>>): { facts: AuditFact[]; rest: Record<string, unknown> } {
  const { reason, before, after, ...plain } = data;
  const facts: AuditFact[] = typeof reason === 'string' && reason !== '' ? [{ name: 'reason', value: reason }] : [];
  // The counts of an audience stand one level deeper.
  const others: Record<string, unknown> = { ...(isRecord(plain.audience) ? plain.audience : {}), ...plain };
  const changes = isRecord(after) ? after : {};
  const olds = isRecord(before) ? before : {};
  if (after !== undefined && !isRecord(after) && before !== after)
    facts.push({ name: null, value: `${text('', before) ?? '–'} → ${text('', after) ?? '–'}` });
  const told = new Set<string>(['audience', 'kind']);
  for (const name of AUDIT_FACTS) {
    const now = text(name, changes[name]);
    const was = text(name, olds[name]);
    if (name in changes && now !== null && now !== was) facts.push({ name, value: was === null || was === '–' ? now : `${was} → ${now}` });
    const value = text(name, others[name]);
    if (!(name in changes) && name in others && value !== null && value !== '–' && value !== '0') facts.push({ name, value });
    if (value !== null) told.add(name);
  }
  const untold = (from: Record<string, unknown>) => Object.entries(from).filter(([name, value]) => !told.has(name) && value !== null && value !== '');
  const unsaid = Object.fromEntries(untold(plain));
  const changedUnsaid = Object.fromEntries(untold(changes).filter(([name, value]) => JSON.stringify(olds[name]) !== JSON.stringify(value)));
  return { facts, rest: { ...unsaid, ...changedUnsaid } };
}
