import { ActionIcon, Popover, SimpleGrid } from '@mantine/core';
import { IconMoodSmile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Those that messages to fans are written with; every other comes from the keyboard. */
const EMOJI = '😊 😘 😍 🥰 😉 😏 😇 🤭 🙈 💕 ❤️ 💜 🔥 ✨ 🎉 🎁 💌 👀 💋 🌹 ☀️ 🌙 🙏 👋'.split(' ');

export function EmojiMenu({ onInsert }: { onInsert: (emoji: string) => void }) {
  const { t } = useTranslation();
  return (
    <Popover position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <ActionIcon variant="default" size={28} aria-label={t('campaign.emoji')}>
          <IconMoodSmile size={17} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <SimpleGrid cols={8} spacing={2}>
          {EMOJI.map((emoji) => (
            <ActionIcon key={emoji} variant="subtle" color="gray" size={34} aria-label={emoji} onClick={() => onInsert(emoji)}>
              <span style={{ fontSize: 19 }}>{emoji}</span>
            </ActionIcon>
          ))}
        </SimpleGrid>
      </Popover.Dropdown>
    </Popover>
  );
}
