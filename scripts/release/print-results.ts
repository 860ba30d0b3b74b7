import type { CheckResult } from './finding';

/** A table of the checks, then each finding with what to do about it. */
export function printResults(results: readonly CheckResult[]): string {
  const rows = results.map(({ name, looked, findings }) => [name, looked, findings.length === 0 ? 'ok' : `${findings.length} to mend`]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const details = results.flatMap(({ findings }) =>
    findings.map(({ where, rule, what, instead }) => `\n${where}  ${rule}\n  ${what}\n  Instead: ${instead}`),
  );
  const count = results.reduce((sum, { findings }) => sum + findings.length, 0);
  return [...table, ...details, '', count === 0 ? 'Nothing stands in the way of a release.' : `${count} to mend before a release.`, ''].join('\n');
}
