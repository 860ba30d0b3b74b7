import { FAN_STATES } from '../../../../contracts/fans/names';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FilterBar, type Filter } from '../../ui/filter-bar';
import { SavedViews } from '../../ui/saved-views';
import { accountsQuery } from '../accounts/account-queries';
import { listsQuery } from './fan-queries';
import { BOUGHT, JOINED, readFansSearch, SEEN, SPENT, type FansSearch } from './fans-search';

interface FanFiltersProps {
  search: FansSearch;
  maySeeMoney: boolean;
  onChange: (search: FansSearch) => void;
}

const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'ja'];

/** Word and filters of the fans shown; all of it stands in the address and can be kept as a view. */
export function FanFilters({ search, maySeeMoney, onChange }: FanFiltersProps) {
  const { t, i18n } = useTranslation();
  const { data: accounts } = useQuery(accountsQuery);
  const { data: lists } = useQuery(listsQuery());
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const one = <K extends keyof FansSearch>(key: K, options: readonly { value: string; label: string }[]): Filter => ({
    key,
    label: t(`fans.filter.${key === 'bought' ? 'purchases' : key === 'spent' ? 'spend' : (key as 'state')}`),
    value: search[key] === undefined ? [] : [search[key]],
    options,
    onChange: ([value]) => onChange(readFansSearch({ ...search, [key]: value })),
  });
  const some = <T extends string>(values: readonly T[], word: (value: T) => string) => values.map((value) => ({ value, label: word(value) }));
  const chosen = search.language?.split(',') ?? [];
  const filters: Filter[] = [
    one(
      'state',
      some(FAN_STATES, (value) => t(`fan.state.${value}`)),
    ),
    ...((accounts?.items.length ?? 0) > 1
      ? [
          one(
            'account',
            (accounts?.items ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
          ),
        ]
      : []),
    one(
      'list',
      (lists?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ),
    {
      key: 'language',
      label: t('fans.filter.language'),
      value: chosen,
      multiple: true,
      options: [...new Set([...LANGUAGES, ...chosen])].map((value) => ({ value, label: names.of(value) ?? value })),
      onChange: (values) => onChange({ ...search, language: values.length > 0 ? values.join(',') : undefined }),
    },
    one(
      'seen',
      some(SEEN, (value) => t(`fans.seen.${value}`)),
    ),
    one(
      'joined',
      some(JOINED, (value) => t(`fans.joined.${value}`)),
    ),
    one(
      'bought',
      some(BOUGHT, (value) => t(`fans.purchases.${value}`)),
    ),
    ...(maySeeMoney
      ? [
          one(
            'spent',
            some(SPENT, (value) => t(`fans.spend.${value}`)),
          ),
        ]
      : []),
  ];
  const { fan: _open, ...kept } = search;
  return (
    <FilterBar
      search={{ value: search.q ?? '', label: t('fan.search'), onChange: (value) => onChange({ ...search, q: value === '' ? undefined : value }) }}
      filters={filters}
      onClear={() => onChange({ sort: search.sort, direction: search.direction })}
      trailing={<SavedViews page="fans" current={kept} onOpen={(next) => onChange(readFansSearch(next))} />}
    />
  );
}
