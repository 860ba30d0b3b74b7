import { Popover, TextInput } from '@mantine/core';
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FIND_FROM, findOptions } from './find-options';
import classes from './filter-bar.module.css';

export interface Filter {
  key: string;
  /** "State", "Account". */
  label: string;
  /** Chosen values; empty means any. */
  value: readonly string[];
  options: readonly { value: string; label: string }[];
  /** Several values at once: any of them matches. */
  multiple?: boolean;
  onChange: (value: string[]) => void;
}

/** One filter. */
export function FilterPill({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [find, setFind] = useState('');
  const { label, value, options, multiple = false, onChange } = filter;
  const names = options.filter((option) => value.includes(option.value)).map((option) => option.label);
  const isActive = value.length > 0;
  const words = names.length > 2 ? t('ui.filter_several', { name: names[0] ?? '', count: names.length - 1 }) : names.join(', ');
  const { shown: found, more } = findOptions(options, find);
  const choose = (one: string) => {
    if (multiple) return onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
    onChange(value.includes(one) ? [] : [one]);
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={250} trapFocus returnFocus>
      <div className={classes.pill} data-active={isActive}>
        <Popover.Target>
          <button type="button" className={classes.open} onClick={() => setOpened(!opened)}>
            <span className={classes.label}>{isActive ? t('ui.filter_is', { label, value: words }) : label}</span>
            {!isActive && <IconChevronDown size={14} aria-hidden="true" />}
          </button>
        </Popover.Target>
        {isActive && (
          <button type="button" className={classes.remove} aria-label={t('ui.filter_remove', { label })} onClick={() => onChange([])}>
            <IconX size={13} stroke={2.2} aria-hidden="true" />
          </button>
        )}
      </div>
      <Popover.Dropdown p={4} aria-label={label}>
        {options.length >= FIND_FROM && (
          <TextInput
            m={4}
            size="xs"
            aria-label={t('ui.filter_find', { label })}
            placeholder={t('ui.filter_find', { label })}
            value={find}
            onChange={(event) => setFind(event.currentTarget.value)}
            data-autofocus
          />
        )}
        <div className={classes.options} role="group" aria-label={label}>
          {found.map((option) => {
            const isChosen = value.includes(option.value);
            return (
              <button key={option.value} type="button" className={classes.option} aria-pressed={isChosen} onClick={() => choose(option.value)}>
                <span className={classes.tick}>{isChosen && <IconCheck size={15} stroke={2.2} aria-hidden="true" />}</span>
                {option.label}
              </button>
            );
          })}
          {found.length === 0 && <p className={classes.none}>{t(options.length === 0 ? 'ui.filter_empty' : 'ui.filter_none')}</p>}
          {more > 0 && <p className={classes.none}>{t('ui.options_more', { count: more })}</p>}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
