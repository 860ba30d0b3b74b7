import { ActionIcon, Button, Group, Menu, Modal, Stack } from '@mantine/core';
import { IconCalendarTime, IconMoonStars, IconSunrise } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../../../../contracts/messaging/thread';
import { useFormat } from '../../i18n/use-format';
import { Hint } from '../../ui/hint';
import { MomentInput } from '../../ui/moment-input';
import { shortMoment } from './list/short-time';
import { snoozeTimes } from './snooze-times';
import { useThreadActions } from './use-thread-actions';
import classes from './menus.module.css';

interface SnoozeMenuProps {
  threads: readonly Thread[];
  isSnoozed?: boolean;
  onDone?: () => void;
}

/** Out of the way until a time; the fan's next message brings it back sooner. */
export function SnoozeMenu({ threads, isSnoozed = false, onDone }: SnoozeMenuProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useThreadActions();
  const [choosing, setChoosing] = useState(false);
  const [at, setAt] = useState<string | null>(null);
  const snooze = (until: string | null) => {
    setChoosing(false);
    void act(threads, { kind: 'snooze', until });
    onDone?.();
  };
  return (
    <>
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('inbox.act.snooze')} data-key="snooze">
            <Hint text={`${t('inbox.act.snooze')} (S)`}>
              <IconMoonStars size={19} stroke={1.7} aria-hidden="true" />
            </Hint>
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('inbox.snooze_lead')}</Menu.Label>
          {isSnoozed && (
            <Menu.Item leftSection={<IconSunrise size={16} aria-hidden="true" />} onClick={() => snooze(null)}>
              {t('inbox.act.wake')}
            </Menu.Item>
          )}
          {snoozeTimes(new Date()).map(({ key, until }) => (
            <Menu.Item
              key={key}
              rightSection={<span className={classes.when}>{shortMoment(until.getTime(), Date.now(), format)}</span>}
              onClick={() => snooze(until.toISOString())}
            >
              {t(`inbox.when.${key}`)}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<IconCalendarTime size={16} aria-hidden="true" />} onClick={() => setChoosing(true)}>
            {t('inbox.when.choose')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={choosing}
        onClose={() => setChoosing(false)}
        centered
        size="sm"
        title={t('inbox.act.snooze')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <Stack>
          <MomentInput data-autofocus label={t('inbox.snooze_at')} value={at} onChange={setAt} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setChoosing(false)}>
              {t('action.cancel')}
            </Button>
            <Button disabled={at === null || Date.parse(at) <= Date.now()} onClick={() => snooze(at)}>
              {t('inbox.act.snooze')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
