import { stringify } from 'csv-stringify/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFanRow } from '../../domain/fans/fan-row';
import { planImport } from '../../domain/fans/import-plan';
import { openCsv } from '../../providers/csv/open-csv';
import { demoFans } from './make-fans';

describe('the fans of the demo', () => {
  const file = readFileSync(join(__dirname, 'fans.csv'));

  it('are those that the script makes', () => expect(file.toString()).toBe(stringify(demoFans())));
  it('come in whole without a mapping', () => {
    const csv = openCsv(file, true);
    const { plan, problems } = planImport({
      kind: 'fans',
      headers: csv.headers,
      rows: csv.records.map((record) => record.fields),
      separator: csv.format.separator,
    });
    expect(problems).toEqual([]);
    expect(plan.columns.filter((column) => column.fields.length === 0)).toEqual([]);
    expect(csv.records.filter((record) => 'refused' in readFanRow(plan, record.fields))).toEqual([]);
    expect(new Set(csv.records.map((record) => record.fields[0])).size).toBe(2_000);
  });
});
