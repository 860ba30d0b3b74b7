import { ActionIcon, Button, Group, Menu, Modal, Stack } from '@mantine/core';
import { IconCalendarClock, IconCheck, IconChevronUp, IconSend2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { MomentInput } from '../../../ui/moment-input';
import { snoozeTimes } from '../snooze-times';
import classes from './composer.module.css';

interface SendButtonProps {
  /** What it does, with the price if there is one. */
  label: string;
  disabled: boolean;
  pending: boolean;
  /** Enter sends, and a new line takes Shift; else the other way round. */
  entersSend: boolean;
  onEntersSend: (enters: boolean) => void;
  /** ISO time, or undefined for now. */
  onSend: (sendAt?: string) => void;
}

const isMac = navigator.platform.startsWith('Mac');

/** Send now; in the menu beside it later, and which key sends. */
export function SendButton({ label, disabled, pending, entersSend, onEntersSend, onSend }: SendButtonProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [choosing, setChoosing] = useState(false);
  const [at, setAt] = useState<string | null>(null);
  const tick = (isOn: boolean) => (isOn ? <IconCheck size={15} aria-hidden="true" /> : <span style={{ width: 15 }} />);
  return (
    <Group gap={1} wrap="nowrap">
      <Button
        size="sm"
        className={classes.send}
        disabled={disabled}
        loading={pending}
        leftSection={<IconSend2 size={16} aria-hidden="true" />}
        style={{ borderStartEndRadius: 0, borderEndEndRadius: 0 }}
        title={entersSend ? '⏎' : isMac ? '⌘ ⏎' : 'Ctrl ⏎'}
        onClick={() => onSend()}
      >
        {label}
      </Button>
      <Menu position="top-end" width={260}>
        <Menu.Target>
          <ActionIcon size={36} aria-label={t('inbox.send_more')} style={{ borderStartStartRadius: 0, borderEndStartRadius: 0 }}>
            <IconChevronUp size={16} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('inbox.send_later')}</Menu.Label>
          {snoozeTimes(new Date())
            .slice(0, 2)
            .map(({ key, until }) => (
              <Menu.Item
                key={key}
                disabled={disabled}
                leftSection={<IconCalendarClock size={15} aria-hidden="true" />}
                onClick={() => onSend(until.toISOString())}
              >
                {t(`inbox.when.${key}`)}
              </Menu.Item>
            ))}
          <Menu.Item disabled={disabled} leftSection={<IconCalendarClock size={15} aria-hidden="true" />} onClick={() => setChoosing(true)}>
            {t('inbox.when.choose')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('inbox.enter.label')}</Menu.Label>
          <Menu.Item leftSection={tick(entersSend)} onClick={() => onEntersSend(true)}>
            {t('inbox.enter.sends')}
          </Menu.Item>
          <Menu.Item leftSection={tick(!entersSend)} onClick={() => onEntersSend(false)}>
            {t('inbox.enter.breaks', { key: isMac ? '⌘' : 'Ctrl' })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={choosing}
        onClose={() => setChoosing(false)}
        centered
        size="sm"
        title={t('inbox.send_later')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <Stack>
          <MomentInput data-autofocus label={t('inbox.later_at')} value={at} onChange={setAt} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setChoosing(false)}>
              {t('action.cancel')}
            </Button>
            <Button
              disabled={at === null || Date.parse(at) <= Date.now()}
              onClick={() => {
                setChoosing(false);
                onSend(at ?? undefined);
              }}
            >
              {at === null ? t('inbox.send_later') : t('inbox.send_at', { when: format.dateTime(at) })}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Group>
  );
}
