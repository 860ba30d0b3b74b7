import { ActionIcon, Checkbox, Popover, SegmentedControl, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { columnLabel, type ColumnLook } from './table-features';
import type { TableLook } from './use-table-look';

interface ColumnLike {
  id?: string;
  header?: unknown;
  meta?: ColumnLook;
}

/** Which columns are shown, and how close the rows stand. */
export function TableLookMenu({ columns, look }: { columns: readonly ColumnLike[]; look: TableLook }) {
  const { t } = useTranslation();
  return (
    <Popover position="bottom-end" width={230} trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size={30} aria-label={t('ui.columns')}>
          <IconColumns3 size={17} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('ui.columns')}>
        <Stack gap="xs">
          <Text fw={600} size="sm">
            {t('ui.columns')}
          </Text>
          {columns.map((column, index) => (
            <Checkbox
              key={column.id ?? index}
              size="xs"
              label={columnLabel(column)}
              checked={look.isShown(column, index)}
              disabled={index === 0 || column.meta?.fixed === true}
              onChange={() => look.toggle(column, index)}
            />
          ))}
          <SegmentedControl
            size="xs"
            mt={4}
            aria-label={t('ui.density')}
            value={look.density}
            onChange={look.setDensity}
            data={[
              { value: 'comfortable', label: t('ui.density_comfortable') },
              { value: 'compact', label: t('ui.density_compact') },
            ]}
          />
          <UnstyledButton fz="sm" c="var(--hz-accent)" onClick={look.reset}>
            {t('ui.columns_reset')}
          </UnstyledButton>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
