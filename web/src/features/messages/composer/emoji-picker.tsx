import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconMoodSmile } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './composer.module.css';
import { EMOJI_GROUPS } from './emoji';

/** Common emoji in groups, found by a word in either language. */
export function EmojiPicker({ onPick }: { onPick: (emoji: string) => void }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [find, setFind] = useState('');
  const word = find.trim().toLocaleLowerCase();
  const groups = EMOJI_GROUPS.map(({ key, emoji }) => ({ key, emoji: emoji.filter(([, words]) => words.includes(word)) })).filter(
    ({ emoji }) => emoji.length > 0,
  );
  const pick = (emoji: string) => {
    setOpened(false);
    setFind('');
    onPick(emoji);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="top-start" width={332} trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size={34} aria-label={t('inbox.emoji')} onClick={() => setOpened(!opened)}>
          <IconMoodSmile size={20} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={t('inbox.emoji')}>
        <TextInput
          size="xs"
          data-autofocus
          aria-label={t('inbox.emoji_find')}
          placeholder={t('inbox.emoji_find')}
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
          onKeyDown={(event) => {
            const first = groups[0]?.emoji[0]?.[0];
            if (event.key !== 'Enter' || first === undefined) return;
            event.preventDefault();
            pick(first);
          }}
        />
        <div className={classes.emoji}>
          {groups.map(({ key, emoji }) => (
            <div key={key} role="group" aria-label={t(`inbox.emoji_group.${key}`)}>
              <div className={classes.emojiGroup} aria-hidden="true">
                {t(`inbox.emoji_group.${key}`)}
              </div>
              <div className={classes.emojiGrid}>
                {emoji.map(([sign, words]) => (
                  <button key={sign} type="button" aria-label={`${sign} ${words.split(' ')[0] ?? ''}`} onClick={() => pick(sign)}>
                    {sign}
                  </button>
                ))}
              </div>
            </div>
          ))}
          {groups.length === 0 && <p className={classes.nothing}>{t('inbox.emoji_none')}</p>}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
