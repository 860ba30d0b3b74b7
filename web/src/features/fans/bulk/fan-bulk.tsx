import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FanFilter, FanSelection } from '../../../../../contracts/fans/fan-selection';
import { useMay } from '../../../api/session';
import type { Selection } from '../../../ui/use-selection';
import { AddToListDialog } from './add-to-list-dialog';
import { ExportDialog } from './export-dialog';
import { OptOutDialog } from './opt-out-dialog';
import { TakeOffListDialog } from './take-off-list-dialog';

interface FanBulkProps {
  selection: Selection;
  filter: FanFilter;
  /** The list that the page is narrowed to. */
  listId: string | undefined;
}

type Asked = 'add' | 'remove' | 'suppress' | 'export';

/** What can be done with the chosen fans; each says first whom it touches. */
export function FanBulk({ selection, filter, listId }: FanBulkProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [asked, setAsked] = useState<Asked | null>(null);
  const who: FanSelection = selection.isAll ? { filter } : { fanIds: [...selection.ids] };
  const writing: Asked[] = listId === undefined ? ['add', 'suppress'] : ['add', 'remove', 'suppress'];
  const offered: Asked[] = [...(may('fans.write') ? writing : []), ...(may('fans.export') ? (['export'] as const) : [])];
  const close = () => setAsked(null);
  const done = () => {
    close();
    selection.clear();
  };
  const common = { who, count: selection.count, onClose: close, onDone: done };
  return (
    <>
      {offered.map((one) => (
        <Button key={one} size="compact-sm" variant="default" onClick={() => setAsked(one)}>
          {t(`fans.bulk.${one}`)}
        </Button>
      ))}
      {asked === 'add' && <AddToListDialog {...common} />}
      {asked === 'remove' && listId !== undefined && <TakeOffListDialog {...common} listId={listId} />}
      {asked === 'suppress' && <OptOutDialog {...common} />}
      {asked === 'export' && (
        <ExportDialog query={'filter' in who ? filter : who} accountId={filter.accountId} count={selection.count} onClose={close} />
      )}
    </>
  );
}
