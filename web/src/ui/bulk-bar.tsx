import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';
import type { Selection } from './use-selection';

/** How many are chosen, the way to all that match, and what can be done with them. */
export function BulkBar({ selection, shownCount, children }: { selection: Selection; shownCount: number; children: ReactNode }) {
  const { t } = useTranslation();
  const { matching } = selection;
  const more = !selection.isAll && matching !== undefined && matching > shownCount && selection.count >= shownCount;
  return (
    <div className={classes.bulk} role="region" aria-label={t('ui.selected_actions')}>
      <span role="status">{selection.isAll ? t('ui.selected_all', { count: selection.count }) : t('ui.selected', { count: selection.count })}</span>
      {more && (
        <Button size="compact-sm" variant="subtle" onClick={selection.chooseAll}>
          {t('ui.select_all_matching', { count: matching })}
        </Button>
      )}
      <div className={classes.bulkActions}>{children}</div>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={selection.clear}>
        {t('ui.clear_selection')}
      </Button>
    </div>
  );
}
