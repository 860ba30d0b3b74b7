import { isImportField, type ImportField, type ImportKind } from '../../contracts/fans/import-fields';
import { headerNames } from './header-names';

const CURRENCY_BEHIND = /(in)?(usd|eur|gbp|cad|aud|chf|brl|jpy|cents?)$/;

/** Which fields each header stands for, by the names that people and vendors use in English and French; an empty list where nobody knows. */
export function guessMapping(kind: ImportKind, headers: readonly string[]): ImportField[][] {
  const guessed: ImportField[][] = headers.map(() => []);
  const names = headers.map(bareName);
  for (const [field, known] of Object.entries(headerNames(kind))) {
    const name = known.find((one) => names.some((header, index) => header === one && guessed[index]!.length === 0));
    if (name === undefined) continue;
    guessed[names.findIndex((header, index) => header === name && guessed[index]!.length === 0)]!.push(field as ImportField);
  }
  if (kind === 'fans') {
    headers.forEach((header, index) => {
      const custom = /^custom[._ :]\s*(.+)$/i.exec(header)?.[1];
      if (custom !== undefined && isImportField(kind, `custom.${custom}`)) guessed[index] = [`custom.${custom}`];
    });
    joinIsFirstPurchase(guessed);
  }
  return guessed;
}

/** A list of customers that has orders and a last order, but of the first only when they joined: they joined by it. */
function joinIsFirstPurchase(guessed: ImportField[][]): void {
  const has = (field: ImportField) => guessed.some((fields) => fields.includes(field));
  if (!has('purchases') || !has('lastPurchaseAt') || has('firstPurchaseAt')) return;
  guessed.find((fields) => fields.includes('subscribedAt'))?.push('firstPurchaseAt');
}

function bareName(header: string): string {
  const bare = header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const amount = bare.replace(CURRENCY_BEHIND, '');
  // Cents are not decimal text; a column that says so is left to a person.
  return amount !== '' && !/cents?$/.test(bare) ? amount : bare;
}
