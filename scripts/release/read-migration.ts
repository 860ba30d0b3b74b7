import { parse } from 'libpg-query';
import { runsOutsideTransaction } from '../../db/run-migrations';

/** A node of Postgres's own syntax tree: one key, the kind, over its fields. */
export type SyntaxNode = Record<string, unknown>;

export interface Waiver {
  rule: string;
  reason: string;
}

export interface Statement {
  /** `IndexStmt`, `AlterTableStmt` …, as Postgres calls it. */
  kind: string;
  node: SyntaxNode;
  line: number;
  waivers: Waiver[];
}

export interface Migration {
  /** Name of the file without `.sql`. */
  tag: string;
  outsideTransaction: boolean;
  statements: Statement[];
}

/** `-- release: allow <rule>: <reason>`, before the statement that it is about. */
const WAIVER = /^--\s*release:\s*allow\s+([\w-]+):\s*(.*)$/;

/** Reads a migration with the parser of Postgres itself. @throws what the parser says of a file that is no SQL */
export async function readMigration(tag: string, sql: string): Promise<Migration> {
  const bytes = Buffer.from(sql);
  const { stmts = [] } = (await parse(sql)) as { stmts?: { stmt?: SyntaxNode; stmt_location?: number; stmt_len?: number }[] };
  let end = 0;
  const statements = stmts.map(({ stmt = {}, stmt_location: start = 0, stmt_len: length }): Statement => {
    // Whether comments before a statement belong to it differs between versions of the parser: all since the one before do.
    const [from, to] = [end, length ? start + length : bytes.length];
    end = to + 1;
    const comments = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(bytes.subarray(from, to).toString())?.[0] ?? '';
    const [kind = '', node] = Object.entries(stmt)[0] ?? [];
    const line = (bytes.subarray(0, from).toString() + comments).split('\n').length;
    return { kind, node: (node ?? {}) as SyntaxNode, line, waivers: waiversIn(comments) };
  });
  return { tag, outsideTransaction: runsOutsideTransaction(sql), statements };
}

function waiversIn(comments: string): Waiver[] {
  return comments.split('\n').flatMap((line) => {
    const [, rule, reason] = WAIVER.exec(line.trim()) ?? [];
    return rule === undefined ? [] : [{ rule, reason: (reason ?? '').trim() }];
  });
}
