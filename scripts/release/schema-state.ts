/** What a rule says of a statement, before it has a place. */
export interface RuleFinding {
  rule: string;
  what: string;
  instead: string;
}

/** What is known when a statement runs. */
export interface SchemaState {
  /** Tables that no released migration made: installations have no rows in them. */
  fresh: ReadonlySet<string>;
  /** `table.constraint` added by this file: its lock lasts until the end of the file. */
  addedHere: Set<string>;
  /** `table.column` of every `check (column is not null) not valid`, by `table.constraint`. */
  nullChecks: Map<string, string>;
  /** `table.column` that a validated check keeps from being null. */
  neverNull: Set<string>;
  outsideTransaction: boolean;
}

export const tableOf = (relation: unknown) => ((relation ?? {}) as { relname?: string }).relname ?? '';
