import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { FAULT_WORDS, type ImportFault } from '../../../../../contracts/fans/import-fault';
import { FAN_IMPORT_FIELDS, TRANSACTION_IMPORT_FIELDS } from '../../../../../contracts/fans/import-fields';

const FIELDS = [...FAN_IMPORT_FIELDS, ...TRANSACTION_IMPORT_FIELDS];

/** Says what is wrong with a file or a row in the reader's language; what was noted without a code comes as the server said it. */
export function useFaultText(): (fault: ImportFault | null, detail: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (fault, detail) => {
      if (fault === null || !i18n.exists(`import.faults.${fault.code}`)) return detail;
      const inWords = ([name, value]: [string, string | number]): [string, string] => {
        const field = name === 'field' ? FIELDS.find((one) => one === value) : undefined;
        if (field !== undefined) return [name, t(`import.fields.${field}`)];
        const order = name === 'order' ? FAULT_WORDS.order.find((one) => one === value) : undefined;
        if (order !== undefined) return [name, t(`import.fault_words.${order}`)];
        const kind = name === 'kind' ? FAULT_WORDS.kind.find((one) => one === value) : undefined;
        return [name, kind === undefined ? String(value) : t(`import.fault_words.${kind}`)];
      };
      // Each sentence has values of its own; one of them stands for all to the types.
      const values = Object.fromEntries(Object.entries(fault.params).map(inWords)) as { zone: string };
      return t(`import.faults.${fault.code}` as 'import.dates_note', values);
    },
    [t, i18n],
  );
}
