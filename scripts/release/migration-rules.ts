import { alterTableFindings } from './alter-table-rules';
import type { Statement, SyntaxNode } from './read-migration';
import { tableOf, type RuleFinding, type SchemaState } from './schema-state';

const names = (list: unknown) => [...JSON.stringify(list ?? []).matchAll(/"sval":"([^"]+)"/g)].map((match) => match[1] ?? '');

const TWO_RELEASES =
  'Take it out of the code in one release and out of the schema in the next; then waive this and name the release that stopped using it.';
const OUTSIDE = 'Give it a migration of its own whose first line is "-- outside a transaction".';

const DROPPED_OBJECTS = ['VIEW', 'MATVIEW', 'FUNCTION', 'TYPE', 'SCHEMA', 'SEQUENCE', 'DOMAIN', 'EXTENSION'].map((kind) => `OBJECT_${kind}`);
const RENAMED_FREELY = ['OBJECT_INDEX', 'OBJECT_TABCONSTRAINT', 'OBJECT_POLICY', 'OBJECT_TRIGGER'];

/** The rules, by the kind of a statement. A kind that is not here neither locks for long nor takes anything away. */
const rules: Record<string, (node: SyntaxNode, state: SchemaState) => RuleFinding[]> = {
  AlterTableStmt: alterTableFindings,
  IndexStmt(node, state) {
    if (state.fresh.has(tableOf(node.relation))) return [];
    if (node.concurrent) return concurrently(state, `The index ${String(node.idxname)}`);
    return [
      {
        rule: 'index-locks',
        what: `Nothing can be written to ${tableOf(node.relation)} while the index is built.`,
        instead: `create index concurrently, after drop index concurrently if exists, in a migration that begins with "-- outside a transaction". On a partitioned table: create index on only the parent, build it concurrently on each partition, then attach.`,
      },
    ];
  },
  DropStmt(node, state) {
    const dropped = names(node.objects);
    const kind = String(node.removeType);
    if (kind === 'OBJECT_INDEX') {
      if (node.concurrent) return concurrently(state, `Dropping ${dropped.join(', ')}`);
      return [
        {
          rule: 'drop-index-locks',
          what: 'Dropping an index waits for, and holds up, everything on its table.',
          instead: `drop index concurrently. ${OUTSIDE}`,
        },
      ];
    }
    if (kind === 'OBJECT_TABLE' && dropped.some((table) => !state.fresh.has(table)))
      return [
        { rule: 'drop-table', what: `${dropped.join(', ')} cannot be brought back, and the code that runs still uses it.`, instead: TWO_RELEASES },
      ];
    if (DROPPED_OBJECTS.includes(kind))
      return [
        {
          rule: 'drop-object',
          what: `The code that runs may still use ${dropped.join(', ')}.`,
          instead: `Use create or replace where only the content changes. ${TWO_RELEASES}`,
        },
      ];
    return [];
  },
  RenameStmt(node, state) {
    const table = tableOf(node.relation);
    if (state.fresh.has(table) || RENAMED_FREELY.includes(String(node.renameType))) return [];
    return [
      {
        rule: 'rename',
        what: `Code that runs knows ${[table, node.subname].filter(Boolean).join('.')} under the old name only.`,
        instead: 'Add the new one, write both, copy the old rows in batches, read the new one, and drop the old one a release later.',
      },
    ];
  },
  UpdateStmt: (node, state) => rewrites('update', node, state),
  DeleteStmt: (node, state) => rewrites('delete', node, state),
  MergeStmt: (node, state) => rewrites('merge', node, state),
  TruncateStmt: () => [{ rule: 'truncate', what: 'All rows are gone, and cannot be brought back.', instead: TWO_RELEASES }],
  LockStmt: () => [
    { rule: 'lock', what: 'The lock lasts until the end of the migration.', instead: 'Leave it out; statements take the locks that they need.' },
  ],
  ClusterStmt: () => [{ rule: 'rewrites-table', what: 'The table is written anew and cannot be read meanwhile.', instead: 'Leave it out.' }],
  ReindexStmt: () => [
    {
      rule: 'index-locks',
      what: 'Nothing can be written while an index is rebuilt.',
      instead: 'reindex concurrently, by hand: it is upkeep, no migration.',
    },
  ],
  DoStmt: () => [
    {
      rule: 'hidden',
      what: 'What a do block executes cannot be seen by this check.',
      instead: 'Write plain statements; if that cannot be, waive this and say what the block locks.',
    },
  ],
  VariableSetStmt(node) {
    if (!['lock_timeout', 'statement_timeout'].includes(String(node.name))) return [];
    return [{ rule: 'lock-timeout', what: `The runner sets ${String(node.name)} and tries again; this overrules it.`, instead: 'Leave it out.' }];
  },
};

function concurrently({ outsideTransaction }: SchemaState, what: string): RuleFinding[] {
  return outsideTransaction
    ? []
    : [{ rule: 'needs-no-transaction', what: `${what}: Postgres refuses concurrently inside a transaction.`, instead: OUTSIDE }];
}

function rewrites(verb: string, node: SyntaxNode, { fresh }: SchemaState): RuleFinding[] {
  const table = tableOf(node.relation);
  if (fresh.has(table)) return [];
  return [
    {
      rule: 'changes-rows',
      what: `The ${verb} keeps every row of ${table} that it touches locked until the migration ends${node.whereClause ? '' : ', and touches all of them'}.`,
      instead: 'Do it in batches from an activity, or as the rows are next written; if they are few for certain, waive this and say how many.',
    },
  ];
}

export function ruleFindings({ kind, node }: Pick<Statement, 'kind' | 'node'>, state: SchemaState): RuleFinding[] {
  return rules[kind]?.(node, state) ?? [];
}
