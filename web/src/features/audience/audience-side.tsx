import { Button, MultiSelect, SegmentedControl, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AudienceSide as Side } from '../../../../contracts/accounts/audience';
import { optionsFilter } from '../../ui/find-options';
import { listsQuery } from '../fans/fan-queries';
import { FilterRow } from './filter-row';
import classes from './audience-side.module.css';

interface AudienceSideProps {
  kind: 'include' | 'exclude';
  side: Side;
  /** Undefined: of all accounts. */
  accountId: string | undefined;
  /** The sides are rules of a list, whose id it is; of a new one an empty text. A list cannot name itself. */
  ofList?: string;
  currency: string;
  /** By path below this side: `filters.0.value`. */
  errors: Readonly<Record<string, string>>;
  onChange: (side: Side) => void;
}

/** Enter in a value confirms that value; it must not send the form around it. Buttons keep their Enter. */
function confirmOnly(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** Lists and filters of one side of an audience: who is in, or who is taken out of these. */
export function AudienceSide({ kind, side, accountId, ofList, currency, errors, onChange }: AudienceSideProps) {
  const { t } = useTranslation();
  const { data: lists } = useQuery(listsQuery(accountId));
  const filters = side.filters;
  const errorOf = (index: number) => Object.entries(errors).find(([path]) => path.startsWith(`filters.${index}`))?.[1];

  return (
    <fieldset className={classes.side} onKeyDown={confirmOnly}>
      <legend>{t(ofList === undefined ? `audience.${kind}` : `live_list.${kind}`)}</legend>
      <MultiSelect
        label={t(`audience.${kind}_lists`)}
        description={kind === 'include' ? t(ofList === undefined ? 'audience.include_lists_hint' : 'live_list.include_hint') : undefined}
        placeholder={
          side.listIds.length > 0 ? undefined : t(kind === 'include' && ofList !== undefined ? 'live_list.everybody' : `audience.${kind}_lists_none`)
        }
        data={(lists?.items ?? [])
          .filter(({ id }) => id !== ofList)
          .map((list) => ({ value: list.id, label: t('audience.list_option', { name: list.name, count: list.fans }) }))}
        value={side.listIds}
        error={errors.listIds ?? Object.entries(errors).find(([path]) => path.startsWith('listIds.'))?.[1]}
        searchable
        filter={optionsFilter((count) => t('ui.options_more', { count }))}
        clearable
        nothingFoundMessage={t('audience.no_lists')}
        onChange={(listIds) => onChange({ ...side, listIds })}
      />
      {filters.length > 1 && (
        <div className={classes.match}>
          <Text size="sm">{t('audience.match')}</Text>
          <SegmentedControl
            size="xs"
            aria-label={t('audience.match')}
            value={side.match}
            onChange={(match) => onChange({ ...side, match: match })}
            data={[
              { value: 'all', label: t('audience.match_all') },
              { value: 'any', label: t('audience.match_any') },
            ]}
          />
        </div>
      )}
      {filters.length > 0 && (
        <ul className={classes.filters} aria-label={t(`audience.${kind}_filters`)}>
          {filters.map((rule, index) => (
            <FilterRow
              key={index}
              rule={rule}
              currency={currency}
              error={errorOf(index)}
              onChange={(next) => onChange({ ...side, filters: filters.map((one, position) => (position === index ? next : one)) })}
              onRemove={() => onChange({ ...side, filters: filters.filter((_, position) => position !== index) })}
            />
          ))}
        </ul>
      )}
      <div>
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => onChange({ ...side, filters: [...filters, { field: 'spendCents', op: 'gte', value: 0 }] })}
        >
          {t('audience.add_filter')}
        </Button>
      </div>
    </fieldset>
  );
}
