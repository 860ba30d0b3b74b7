import { ActionIcon, Indicator } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SPEND_TIER_NAMES } from '../../../../../contracts/fans/spend-tiers';
import { useMay } from '../../../api/session';
import { FilterBar, type Filter } from '../../../ui/filter-bar';
import { SavedViews } from '../../../ui/saved-views';
import { accountsQuery } from '../../accounts/account-queries';
import { listsQuery } from '../../fans/fan-queries';
import { readInboxSearch, type InboxSearch } from '../inbox-search';
import { usePeople } from '../use-people';
import classes from './thread-list.module.css';

interface InboxFiltersProps {
  search: InboxSearch;
  /** Tags of the conversations shown. */
  tags: readonly string[];
  onChange: (search: InboxSearch) => void;
}

const FILTERS = ['account', 'assignee', 'list', 'tag', 'tier'] as const;

/** The word that is looked for, and filters behind one button until one is chosen; all of it stands in the address. */
export function InboxFilters({ search, tags, onChange }: InboxFiltersProps) {
  const { t } = useTranslation();
  const may = useMay();
  const people = usePeople();
  const { data: accounts } = useQuery(accountsQuery);
  const { data: lists } = useQuery(listsQuery());
  const chosen = FILTERS.filter((name) => search[name] !== undefined).length;
  const [opened, setOpened] = useState(chosen > 0);
  const one = (key: (typeof FILTERS)[number], options: readonly { value: string; label: string }[]): Filter => ({
    key,
    label: t(`inbox.filter.${key}`),
    value: search[key] === undefined ? [] : [search[key]],
    options,
    onChange: ([value]) => onChange({ ...search, [key]: value }),
  });
  const all: Filter[] = [
    one('assignee', [
      { value: 'me', label: t('inbox.me') },
      { value: 'nobody', label: t('inbox.nobody') },
      ...people.members.filter((member) => !member.isYou).map((member) => ({ value: member.userId, label: member.name })),
    ]),
    one(
      'account',
      (accounts?.items ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
    ),
    one(
      'list',
      (lists?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ),
    one(
      'tag',
      [...new Set([...(search.tag === undefined ? [] : [search.tag]), ...tags])].sort().map((value) => ({ value, label: value })),
    ),
    one(
      'tier',
      SPEND_TIER_NAMES.map((value) => ({ value, label: t(`inbox.tier.${value}`) })),
    ),
  ];
  const filters = all.filter(
    ({ key, options }) => (key !== 'account' || options.length > 1) && (key !== 'tier' || may('revenue.read')) && options.length > 0,
  );
  const { thread: _open, ...kept } = search;
  return (
    <div className={classes.filters} data-inbox-search>
      <FilterBar
        search={{
          value: search.q ?? '',
          label: t('inbox.search'),
          onChange: (q) => onChange({ ...search, tab: undefined, q: q === '' ? undefined : q }),
        }}
        filters={[]}
        trailing={
          <Indicator disabled={chosen === 0 || opened} size={8} offset={4} color="iris">
            <ActionIcon
              variant={opened ? 'light' : 'default'}
              size={34}
              aria-label={t('inbox.filters')}
              aria-expanded={opened}
              onClick={() => setOpened(!opened)}
            >
              <IconAdjustmentsHorizontal size={17} stroke={1.7} aria-hidden="true" />
            </ActionIcon>
          </Indicator>
        }
      />
      {opened && (
        <FilterBar
          filters={filters}
          onClear={() => onChange({ tab: search.tab, q: search.q, thread: search.thread })}
          trailing={<SavedViews page="messages" current={kept} onOpen={(next) => onChange({ ...readInboxSearch(next), thread: search.thread })} />}
        />
      )}
    </div>
  );
}
