import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../api/problem';
import { useFormat } from '../i18n/use-format';

/**
 * Says what the server found wrong with fields, by path, in the reader's language: `const errors = useFieldTexts()(problem.faults)`. Each code has a
 * sentence under `field_errors`; values named `…Cents` come as amounts. A code that this page does not know is said as the server said it.
 */
export function useFieldTexts(): (faults: readonly FieldFault[]) => Record<string, string> {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return useCallback(
    (faults) =>
      Object.fromEntries(
        faults.map(({ path, code, params, detail }) => {
          const key = `field_errors.${code ?? ''}`;
          if (code === undefined || !i18n.exists(key)) return [path, detail];
          const values = Object.entries(params).map(([name, value]) => [
            name,
            name.endsWith('Cents') ? format.decimal(Number(value) / 100, 2) : value,
          ]);
          return [path, t(key as 'field_errors.required', Object.fromEntries(values))];
        }),
      ),
    [format, i18n, t],
  );
}
