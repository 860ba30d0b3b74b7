import { ActionIcon, Menu, VisuallyHidden } from '@mantine/core';
import {
  IconArchive,
  IconArrowLeft,
  IconLayoutSidebarRightCollapse,
  IconChecklist,
  IconDots,
  IconLayoutSidebarRightExpand,
  IconMailOpened,
  IconMoon,
  IconRotateClockwise,
  IconUserCircle,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ThreadDetail } from '../../../../../contracts/messaging/thread';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { Hint } from '../../../ui/hint';
import { LinkAnchor } from '../../../ui/links';
import { AssignMenu } from '../assign-menu';
import { Avatar } from '../avatar';
import { shortMoment } from '../list/short-time';
import { SnoozeMenu } from '../snooze-menu';
import { usePeople } from '../use-people';
import { useThreadActions } from '../use-thread-actions';
import { PresenceLine } from './presence-line';
import classes from './thread-pane.module.css';

interface ThreadHeadProps {
  thread: ThreadDetail;
  panel: boolean;
  onPanel: (isOpen: boolean, onPhone: boolean) => void;
  onBack: () => void;
}

/** Whom one talks with, from which account, who else is here, and what can be done with the conversation. */
export function ThreadHead({ thread, panel, onPanel, onBack }: ThreadHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const navigate = useNavigate();
  const people = usePeople();
  const act = useThreadActions();
  const { fan, account, state } = thread;
  const isClosed = state === 'closed';
  const maySend = may('messages.send');
  const closeWord = t(isClosed ? 'inbox.act.reopen' : 'inbox.act.close');
  return (
    <header className={classes.head}>
      <ActionIcon className={classes.back} variant="subtle" color="gray" size={40} aria-label={t('inbox.back')} onClick={onBack}>
        <IconArrowLeft size={20} aria-hidden="true" />
      </ActionIcon>
      <button type="button" className={classes.who} onClick={() => onPanel(true, true)} aria-label={t('inbox.about', { name: fan.name })}>
        <Avatar name={fan.name} personal />
      </button>
      <div className={classes.title}>
        <h2>
          <LinkAnchor to="/fans/$fanId" params={{ fanId: thread.fanId }} search={{}} c="inherit" fw="inherit" fz="inherit" data-personal>
            {fan.name}
          </LinkAnchor>
        </h2>
        <div className={classes.sub}>
          <span className={classes.via}>{account.name}</span>
          {state === 'snoozed' && thread.snoozedUntil !== null && (
            <span className={classes.badge} title={t('inbox.snoozed_until', { when: format.dateTime(thread.snoozedUntil) })}>
              <IconMoon size={12} stroke={2} aria-hidden="true" />
              <VisuallyHidden>{t('inbox.snoozed_until', { when: format.dateTime(thread.snoozedUntil) })}</VisuallyHidden>
              <span aria-hidden="true">{shortMoment(Date.parse(thread.snoozedUntil), Date.now(), format)}</span>
            </span>
          )}
          {isClosed && <span className={classes.badge}>{t('inbox.is_closed')}</span>}
          <PresenceLine presence={thread.presence} myId={people.myId} />
        </div>
      </div>
      {maySend && (
        <div className={classes.tools}>
          <AssignMenu threads={[thread]} assignee={thread.assignee} />
          <SnoozeMenu threads={[thread]} isSnoozed={state === 'snoozed'} />
          <Hint text={`${closeWord} (E)`}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={closeWord}
              onClick={() => void act([thread], { kind: isClosed ? 'reopen' : 'close' })}
            >
              {isClosed ? (
                <IconRotateClockwise size={19} stroke={1.7} aria-hidden="true" />
              ) : (
                <IconArchive size={19} stroke={1.7} aria-hidden="true" />
              )}
            </ActionIcon>
          </Hint>
        </div>
      )}
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('inbox.more')}>
            <IconDots size={19} stroke={1.7} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {maySend && (
            <Menu.Item
              leftSection={<IconMailOpened size={16} aria-hidden="true" />}
              rightSection={<kbd className={classes.key}>U</kbd>}
              onClick={() => {
                void act([thread], { kind: 'unread' });
                onBack();
              }}
            >
              {t('inbox.act.unread')}
            </Menu.Item>
          )}
          {may('tasks.write') && (
            <Menu.Item
              leftSection={<IconChecklist size={16} aria-hidden="true" />}
              onClick={() => void navigate({ to: '/tasks', search: { new: true, about: `fan:${thread.fanId}` } })}
            >
              {t('task.make')}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconUserCircle size={16} aria-hidden="true" />}
            onClick={() => void navigate({ to: '/fans/$fanId', params: { fanId: thread.fanId }, search: {} })}
          >
            {t('inbox.act.profile')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <span className={classes.fold}>
        <Hint text={t(panel ? 'inbox.panel_hide' : 'inbox.panel_show')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t(panel ? 'inbox.panel_hide' : 'inbox.panel_show')}
            aria-pressed={panel}
            onClick={() => onPanel(!panel, false)}
          >
            {panel ? (
              <IconLayoutSidebarRightCollapse size={19} stroke={1.7} aria-hidden="true" />
            ) : (
              <IconLayoutSidebarRightExpand size={19} stroke={1.7} aria-hidden="true" />
            )}
          </ActionIcon>
        </Hint>
      </span>
    </header>
  );
}
