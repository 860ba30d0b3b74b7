import type { SyntaxNode } from './read-migration';
import { tableOf, type RuleFinding, type SchemaState } from './schema-state';

interface Constraint {
  contype?: string;
  conname?: string;
  skip_validation?: boolean;
  indexname?: string;
  raw_expr?: SyntaxNode;
}

/** Functions with one answer for a whole statement: a column with such a default is added without touching the rows. */
const STABLE = new Set([
  'now',
  'transaction_timestamp',
  'statement_timestamp',
  'current_setting',
  'lower',
  'upper',
  'jsonb_build_object',
  'jsonb_build_array',
  'make_interval',
  'array_fill',
  'to_jsonb',
]);
const SERIAL = /^(big|small)?serial[248]?$/;

/** What `alter table` does to a table that may have rows. */
export function alterTableFindings(node: SyntaxNode, state: SchemaState): RuleFinding[] {
  const table = tableOf(node.relation);
  const commands = ((node.cmds ?? []) as { AlterTableCmd: SyntaxNode }[]).map(({ AlterTableCmd }) => AlterTableCmd);
  const findings = commands.flatMap((command) => commandFindings(table, command, state));
  return state.fresh.has(table) ? [] : findings;
}

function commandFindings(table: string, command: SyntaxNode, state: SchemaState): RuleFinding[] {
  const column = `${table}.${String(command.name)}`;
  const { ColumnDef, Constraint } = (command.def ?? {}) as { ColumnDef?: SyntaxNode; Constraint?: Constraint };
  switch (command.subtype) {
    case 'AT_AddColumn':
      return addedColumn(table, ColumnDef ?? {});
    case 'AT_AddConstraint':
      return addedConstraint(table, Constraint ?? {}, state);
    case 'AT_ValidateConstraint':
      return validatedConstraint(`${table}.${String(command.name)}`, state);
    case 'AT_SetNotNull':
      return state.neverNull.has(column)
        ? []
        : [
            {
              rule: 'set-not-null',
              what: `Every row of ${table} is read under a lock that lets nobody in.`,
              instead: `In one migration add constraint … check (${String(command.name)} is not null) not valid, in the next validate it, then set not null and drop the check.`,
            },
          ];
    case 'AT_AlterColumnType':
      return [
        {
          rule: 'column-type',
          what: `${column}: the table may be written anew, and code that runs expects the old type.`,
          instead: 'Add a column of the new type, write both, copy in batches, read the new one, and drop the old one a release later.',
        },
      ];
    case 'AT_DropColumn':
      return [
        {
          rule: 'drop-column',
          what: `${column} cannot be brought back, and the code that runs still reads it.`,
          instead:
            'Take it out of the code in one release and out of the schema in the next; then waive this and name the release that stopped using it.',
        },
      ];
    case 'AT_SetLogged':
    case 'AT_SetUnLogged':
    case 'AT_SetTableSpace':
    case 'AT_SetAccessMethod':
    case 'AT_SetExpression':
      return [
        {
          rule: 'rewrites-table',
          what: `${table} is written anew and cannot be read meanwhile.`,
          instead: 'Make a new table or column and move the rows in batches.',
        },
      ];
    default:
      return [];
  }
}

function addedColumn(table: string, column: SyntaxNode): RuleFinding[] {
  const constraints = ((column.constraints ?? []) as { Constraint: Constraint }[]).map(({ Constraint }) => Constraint);
  const has = (type: string) => constraints.find(({ contype }) => contype === type);
  const name = `${table}.${String(column.colname)}`;
  const type = /"sval":"(\w+)"\}\}\]/.exec(JSON.stringify(column.typeName ?? {}))?.[1] ?? '';
  const preset = has('CONSTR_DEFAULT');
  const findings: RuleFinding[] = [];
  if (SERIAL.test(type) || has('CONSTR_IDENTITY') || has('CONSTR_GENERATED') || (preset && isVolatile(preset.raw_expr)))
    findings.push({
      rule: 'volatile-default',
      what: `${name} has another value in each row, so the whole table is written anew.`,
      instead: 'Add the column without a default, then set the default for new rows (alter column … set default), then fill the old ones in batches.',
    });
  else if (has('CONSTR_NOTNULL') && !preset)
    findings.push({
      rule: 'not-null-without-default',
      what: `${name}: fails where the table has rows, and code that runs does not write the column.`,
      instead: 'Give it a constant default, or let it be null until all code writes it.',
    });
  if (has('CONSTR_FOREIGN') ?? has('CONSTR_CHECK') ?? has('CONSTR_UNIQUE') ?? has('CONSTR_PRIMARY'))
    findings.push({
      rule: 'constraint-validates',
      what: `${name}: the rows are read, or an index is built, under a lock.`,
      instead:
        'Add the bare column; add the constraint not valid and validate it in the next migration; a unique one from an index made concurrently.',
    });
  return findings;
}

/** Anything but constants, casts of them and functions that answer the same for all rows. */
function isVolatile(expression: SyntaxNode | undefined): boolean {
  const called = [...JSON.stringify(expression ?? {}).matchAll(/"funcname":\[(.*?)\],"/g)].map(
    (match) => [...(match[1] ?? '').matchAll(/"sval":"(\w+)"/g)].at(-1)?.[1],
  );
  return called.some((name) => name === undefined || !STABLE.has(name));
}

function addedConstraint(table: string, constraint: Constraint, state: SchemaState): RuleFinding[] {
  const key = `${table}.${constraint.conname ?? ''}`;
  state.addedHere.add(key);
  const [, column] =
    /"NullTest":\{"arg":\{"ColumnRef":\{"fields":\[\{"String":\{"sval":"(\w+)"/.exec(JSON.stringify(constraint.raw_expr ?? {})) ?? [];
  if (column !== undefined && 'NullTest' in (constraint.raw_expr ?? {})) state.nullChecks.set(key, `${table}.${column}`);
  if (constraint.skip_validation === true || constraint.indexname !== undefined) return [];
  const isIndex = ['CONSTR_UNIQUE', 'CONSTR_PRIMARY', 'CONSTR_EXCLUSION'].includes(constraint.contype ?? '');
  return [
    {
      rule: 'constraint-validates',
      what: `${table}: ${isIndex ? 'an index is built' : 'every row is read'} under a lock.`,
      instead: isIndex
        ? 'Make a unique index concurrently in a migration before, then add constraint … using index.'
        : 'add constraint … not valid, and validate constraint in the next migration.',
    },
  ];
}

function validatedConstraint(key: string, state: SchemaState): RuleFinding[] {
  const column = state.nullChecks.get(key);
  if (column !== undefined) state.neverNull.add(column);
  return state.addedHere.has(key)
    ? [
        {
          rule: 'validates-under-lock',
          what: `${key} was added in this migration, whose lock lasts until its end.`,
          instead: 'Validate it in the next migration.',
        },
      ]
    : [];
}
