import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult, Finding } from './finding';
import { ruleFindings } from './migration-rules';
import { readMigration, type Migration, type Statement } from './read-migration';
import { tableOf, type RuleFinding, type SchemaState } from './schema-state';

/** Checksums of what a release has shipped, by tag; written by `npm run release -- --seal`. */
export const RELEASED_FILE = 'meta/released.json';
const SHORTEST_REASON = 15;

export const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Journal {
  entries: { tag: string; when: number }[];
}

/**
 * Reads every migration of a folder, in order. Released ones must be as they were; the others are held to the rules for tables that a running
 * installation has rows in and old code uses.
 */
export async function checkMigrations(folder: string): Promise<CheckResult> {
  const { entries } = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as Journal;
  const released = readReleased(folder);
  const findings = [...journalFindings(folder, entries), ...releasedFindings(folder, released)];
  const state: Omit<SchemaState, 'addedHere' | 'outsideTransaction'> = { fresh: new Set(), nullChecks: new Map(), neverNull: new Set() };
  let unreleased = 0;
  for (const { tag } of entries.filter((entry) => existsSync(join(folder, `${entry.tag}.sql`)))) {
    const sql = readFileSync(join(folder, `${tag}.sql`), 'utf8');
    let migration: Migration;
    try {
      migration = await readMigration(tag, sql);
    } catch (error) {
      findings.push({
        where: `${tag}.sql`,
        rule: 'unreadable',
        what: `Postgres cannot read it: ${(error as Error).message}.`,
        instead: 'Correct the SQL.',
      });
      continue;
    }
    const isReleased = released[tag] !== undefined;
    if (!isReleased) unreleased += 1;
    const fresh = new Set([...state.fresh, ...(isReleased ? [] : migration.statements.flatMap(createdTable))]);
    const found = migrationFindings(migration, { ...state, fresh, addedHere: new Set(), outsideTransaction: migration.outsideTransaction });
    state.fresh = fresh;
    if (!isReleased) findings.push(...found, ...stepFindings(migration, sql));
  }
  return { name: 'migrations', looked: `${entries.length}, ${unreleased} not released yet`, findings };
}

export function readReleased(folder: string): Record<string, string> {
  const file = join(folder, RELEASED_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

function createdTable({ kind, node }: Statement): string[] {
  if (kind === 'CreateStmt') return [tableOf(node.relation)];
  return kind === 'CreateTableAsStmt' ? [tableOf((node.into as { rel?: unknown } | undefined)?.rel)] : [];
}

function migrationFindings(migration: Migration, state: SchemaState): Finding[] {
  return migration.statements.flatMap((statement) => {
    const where = `${migration.tag}.sql:${statement.line}`;
    const found = ruleFindings(statement, state);
    const waived = (finding: RuleFinding) => statement.waivers.some(({ rule, reason }) => rule === finding.rule && reason.length >= SHORTEST_REASON);
    const idle = statement.waivers.filter(({ rule }) => !found.some((finding) => finding.rule === rule));
    const bare = statement.waivers.filter(({ reason }) => reason.length < SHORTEST_REASON);
    return [
      ...found.filter((finding) => !waived(finding)).map((finding) => ({ where, ...finding })),
      ...idle.map(({ rule }) => ({ where, rule: 'waiver', what: `Nothing here breaks the rule ${rule}.`, instead: 'Take the waiver out.' })),
      ...bare.map(({ rule }) => ({
        where,
        rule: 'waiver',
        what: `The waiver of ${rule} gives no reason.`,
        instead: `Write -- release: allow ${rule}: why it does no harm here.`,
      })),
    ];
  });
}

/** A migration outside a transaction can break off anywhere, and then begins anew. */
function stepFindings(migration: Migration, sql: string): Finding[] {
  if (!migration.outsideTransaction) return [];
  const where = `${migration.tag}.sql`;
  const findings: Finding[] = [];
  if (sql.split('--> statement-breakpoint').length !== migration.statements.length)
    findings.push({
      where,
      rule: 'steps',
      what: 'Statements that go to the server together are one transaction.',
      instead: 'Part them by lines that say --> statement-breakpoint.',
    });
  const dropped = new Set<string>();
  for (const { kind, node, line } of migration.statements) {
    if (kind === 'DropStmt' && node.missing_ok) dropped.add(JSON.stringify(node.objects));
    const isRepeatable =
      kind === 'DropStmt' ? node.missing_ok : kind === 'IndexStmt' && [...dropped].some((text) => text.includes(`"${String(node.idxname)}"`));
    if (!isRepeatable)
      findings.push({
        where: `${where}:${line}`,
        rule: 'repeatable',
        what: 'A run that breaks off here fails, or leaves an index that is not valid, when it begins anew.',
        instead:
          'Only drop index concurrently if exists, then create index concurrently, go outside a transaction; the rest into a migration of its own.',
      });
  }
  return findings;
}

function journalFindings(folder: string, entries: Journal['entries']): Finding[] {
  const where = 'meta/_journal.json';
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  const of = (what: string, instead: string): Finding => ({ where, rule: 'journal', what, instead });
  return [
    ...files
      .filter((file) => !entries.some(({ tag }) => `${tag}.sql` === file))
      .map((file) => of(`${file} is not listed, so it never runs.`, 'Add an entry with a larger "when" than the last.')),
    ...entries
      .filter(({ tag }) => !files.includes(`${tag}.sql`))
      .map(({ tag }) => of(`${tag} is listed and not there.`, 'Bring the file back, or take the entry out.')),
    ...entries
      .filter(({ when }, index) => index > 0 && when <= (entries[index - 1]?.when ?? 0))
      .map(({ tag }) => of(`"when" of ${tag} is not larger than that before it.`, 'Give it a larger one, unless it is released.')),
  ];
}

function releasedFindings(folder: string, released: Record<string, string>): Finding[] {
  return Object.entries(released).flatMap(([tag, sum]) => {
    const file = join(folder, `${tag}.sql`);
    if (existsSync(file) && checksum(readFileSync(file, 'utf8')) === sum) return [];
    return [
      {
        where: `${tag}.sql`,
        rule: 'released-edited',
        what: `It was released, and ${existsSync(file) ? 'was edited since' : 'is gone'}: installations that have it never see the change.`,
        instead: 'Bring it back as it was (git log shows it) and put the change into a new migration.',
      },
    ];
  });
}
