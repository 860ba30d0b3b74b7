import { IconSpeakerphone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '../../../ui/links';
import { Avatar } from '../avatar';
import { usePeople } from '../use-people';
import { Bubble } from './bubble';
import classes from './message-group.module.css';
import type { MessageGroup as Group } from './thread-items';

interface MessageGroupProps {
  group: Group;
  fanName: string;
  currency: string;
  /** The newest of all messages of ours that left: its state stands below it. */
  lastSentId: string | undefined;
  /** What was looked for. */
  markedId: string | undefined;
}

/** What one writer wrote in one go. */
export function MessageGroup({ group, fanName, currency, lastSentId, markedId }: MessageGroupProps) {
  const { t } = useTranslation();
  const people = usePeople();
  const isFan = group.direction === 'in';
  const fromMachine = group.source === 'campaign' || group.source === 'automation' || group.source === 'test';
  const writer = isFan ? fanName : fromMachine ? null : (group.messages[0]?.authorName ?? people.nameOf(group.authorId));
  return (
    <li className={classes.group} data-direction={group.direction}>
      {isFan && <Avatar name={fanName} personal size="small" />}
      <div className={classes.bubbles}>
        {writer !== null && !isFan && <div className={classes.writer}>{people.isMe(group.authorId) ? t('inbox.you') : writer}</div>}
        {fromMachine && <Machine source={group.source} campaignId={group.sourceId} name={group.messages[0]?.sourceName ?? null} />}
        {group.messages.map((message) => (
          <Bubble
            key={message.id}
            message={message}
            writer={writer ?? ''}
            currency={currency}
            isLastSent={message.id === lastSentId}
            isMarked={message.id === markedId}
          />
        ))}
      </div>
    </li>
  );
}

function Machine({ source, campaignId, name }: { source: Group['source']; campaignId: string | null; name: string | null }) {
  const { t } = useTranslation();
  if (source === 'automation') return <div className={classes.writer}>{t('inbox.by_automation')}</div>;
  return (
    <div className={classes.writer}>
      <IconSpeakerphone size={13} stroke={1.8} aria-hidden="true" /> {t(source === 'test' ? 'inbox.by_test' : 'inbox.by_campaign')}{' '}
      {campaignId !== null && name !== null && (
        <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId }} search={{}} fz="inherit">
          {name}
        </LinkAnchor>
      )}
    </div>
  );
}
