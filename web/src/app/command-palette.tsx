import { Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../contracts/accounts/account';
import { PauseDialog } from '../features/accounts/pause-dialog';
import classes from './command-palette.module.css';
import { useFoundCommands } from './use-found-commands';
import { usePaletteCommands, type Command } from './use-palette-commands';

const TYPING_MS = 180;

/** Words in any order, each somewhere in the name. */
function matches(command: Command, typed: string): boolean {
  const name = `${command.label} ${command.keywords ?? ''}`.toLocaleLowerCase();
  return typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => name.includes(word));
}

/** Go to a page, find a fan or a campaign, do a thing: from the keyboard. */
export default function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [pausing, setPausing] = useState<Account | null>(null);
  const [asked] = useDebouncedValue(typed.trim(), TYPING_MS);
  const fixed = usePaletteCommands().filter((command) => matches(command, typed.trim()));
  const found = useFoundCommands(asked);
  const commands = [...found.commands, ...fixed];
  const current = commands[Math.min(active, commands.length - 1)];
  useEffect(() => setActive(0), [typed]);
  useEffect(() => {
    if (current) document.getElementById(`${id}-${current.key}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, id]);

  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    if (command.pauses !== undefined) return setPausing(command.pauses);
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = commands.length - 1;
    if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter') run(current);
    else return;
    event.preventDefault();
  };
  const groups = [...new Set(commands.map((command) => command.group))];

  if (pausing !== null) return <PauseDialog account={pausing} opened onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} withCloseButton={false} size={580} yOffset="12vh" padding={0} aria-label={t('palette.title')}>
      <TextInput
        data-autofocus
        variant="unstyled"
        size="md"
        classNames={{ input: classes.input }}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${current.key}` : undefined}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={classes.list} id={`${id}-list`} role="listbox" aria-label={t('palette.title')} aria-busy={found.isLoading} tabIndex={-1}>
        {groups.map((group) => (
          <div key={group} role="group" aria-label={t(`palette.group.${group}`)}>
            <div className={classes.group} aria-hidden="true">
              {t(`palette.group.${group}`)}
            </div>
            {commands
              .filter((command) => command.group === group)
              .map((command) => {
                const Icon = command.icon;
                return (
                  // The field keeps the focus; it carries the keyboard for these.
                  <div
                    key={command.key}
                    id={`${id}-${command.key}`}
                    role="option"
                    aria-selected={command === current}
                    className={classes.option}
                    onClick={() => run(command)}
                    onPointerMove={() => setActive(commands.indexOf(command))}
                  >
                    <Icon size={17} stroke={1.7} aria-hidden="true" />
                    <span className={classes.label} data-personal={command.isPersonal || undefined}>
                      {command.label}
                    </span>
                    {command.hint !== undefined && <span className={classes.hint}>{command.hint}</span>}
                  </div>
                );
              })}
          </div>
        ))}
        {commands.length === 0 && <p className={classes.none}>{found.isLoading ? t('palette.looking') : t('palette.none')}</p>}
      </div>
    </Modal>
  );
}
