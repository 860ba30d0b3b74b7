export interface Output {
  /** The result: `shown` as lines for a person, `data` whole with --json. */
  result: (data: unknown, shown: () => string) => void;
  /** One page of a list; that there is more is said beside it. */
  page: <One>(page: { items: One[]; nextCursor: string | null }, shown: (items: One[]) => string) => void;
  /** What goes on meanwhile; not part of the result. */
  progress: (line: string) => void;
}

/** Results go to `write`, everything else to `note`, so that --json can be piped. */
export function createOutput({ write, note, json }: { write: (text: string) => void; note: (text: string) => void; json: boolean }): Output {
  const result: Output['result'] = (data, shown) => write(json ? `${JSON.stringify(data)}\n` : `${shown()}\n`);
  return {
    result,
    page: ({ items, nextCursor }, shown) => {
      result(items, () => shown(items));
      if (nextCursor !== null) note(`There are more than these ${items.length}; --limit takes up to 200.\n`);
    },
    progress: (line) => note(`${line}\n`),
  };
}

/** Columns as wide as their widest cell; control characters in names must not move the cursor. */
export function table(head: string[], rows: (string | number | null)[][]): string {
  const cells = [head, ...rows.map((row) => row.map((cell) => clean(cell === null ? '–' : String(cell))))];
  const widths = head.map((_title, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

// eslint-disable-next-line no-control-regex -- these are what is taken out
export const clean = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
