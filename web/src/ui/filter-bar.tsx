import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './filter-bar.module.css';
import { FilterPill, type Filter } from './filter-pill';

export type { Filter };

interface FilterBarProps {
  search?: { value: string; label: string; onChange: (value: string) => void };
  filters: readonly Filter[];
  /** Takes all of it away; shown while something is chosen. */
  onClear?: () => void;
  /** At the right end: saved views, an order. */
  trailing?: ReactNode;
}

const TYPING_MS = 250;

/** Word and filters of a list, all of which stand in the address. A filter is a pill that opens, shows what is chosen, and takes it away. */
export function FilterBar({ search, filters, onClear, trailing }: FilterBarProps) {
  const { t } = useTranslation();
  const isFiltered = (search?.value ?? '') !== '' || filters.some((filter) => filter.value.length > 0);
  return (
    <div className={classes.bar} role="search">
      <div className={classes.left}>
        {search !== undefined && <SearchField {...search} />}
        {filters.map((filter) => (
          <FilterPill key={filter.key} filter={filter} />
        ))}
        {isFiltered && onClear !== undefined && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={onClear}>
            {t('ui.filters_clear')}
          </Button>
        )}
      </div>
      {trailing !== undefined && <div className={classes.trailing}>{trailing}</div>}
    </div>
  );
}

function SearchField({ value, label, onChange }: NonNullable<FilterBarProps['search']>) {
  const [typed, setTyped] = useState(value);
  // Oldest first: the address may show what was sent before only after more was typed and sent.
  const sent = useRef([value]);
  const router = useRouter();
  const find = useDebouncedCallback((next: string, path: string) => {
    // Somebody followed a link meanwhile: the list stands until the other page is there, and must not fetch them back.
    if (router.history.location.pathname !== path) return;
    // What was opened beside the list meanwhile is part of the address only once it is there.
    if (router.state.isLoading) return find(next, path);
    sent.current.push(next.trim());
    onChange(next.trim());
  }, TYPING_MS);
  // A saved view or "clear" changes the word from outside; what is being typed stays.
  useEffect(() => {
    const at = sent.current.indexOf(value);
    if (at !== -1) return void sent.current.splice(0, at);
    sent.current = [value];
    setTyped(value);
  }, [value]);
  return (
    <TextInput
      className={classes.search}
      type="search"
      size="sm"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={15} aria-hidden="true" />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        find(event.currentTarget.value, router.history.location.pathname);
      }}
    />
  );
}
