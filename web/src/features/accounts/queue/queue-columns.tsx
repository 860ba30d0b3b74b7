import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { QueueAction, QueueItem } from '../../../../../contracts/accounts/queue';
import type { Format } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { LinkAnchor } from '../../../ui/links';
import { StatusBadge, type Tone } from '../../../ui/status-badge';
import { columnsOf } from '../../../ui/table-features';
import { threadText } from '../../messages/inbox-search';
import { standingText } from './standing-text';

const column = columnsOf<QueueItem>();

interface Look {
  t: TFunction;
  format: Format;
  accountId: string;
  /** Null: this person only looks. */
  onAct: ((action: QueueAction, messageId: string) => void) | null;
}

const toneOf = (standing: string): Tone => (standing === 'sending' ? 'running' : standing === 'due' ? 'off' : 'waiting');

/** What can be done to one that stands so. */
function actionsOf({ standing }: QueueItem): QueueAction[] {
  if (standing === 'sending') return [];
  if (standing === 'due') return ['first', 'last', 'hold', 'cancel'];
  if (standing === 'held.manual') return ['release', 'cancel'];
  return ['hold', ...(standing === 'held.source_paused' ? [] : (['release'] as const)), 'cancel'];
}

export const queueColumns = ({ t, format, accountId, onAct }: Look) =>
  column.columns([
    column.display({
      id: 'fan',
      header: t('queue.column.fan'),
      cell: ({ row: { original: row } }) => (
        <LinkAnchor to="/messages" search={{ thread: threadText({ accountId, fanId: row.fanId }) }} fw={500} data-personal>
          {row.fanName ?? t('fan.unnamed')}
        </LinkAnchor>
      ),
    }),
    column.display({
      id: 'from',
      header: t('queue.column.from'),
      cell: ({ row: { original: row } }) =>
        row.sourceId !== null && row.name !== null ? (
          <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: row.sourceId }} search={{}}>
            {row.name}
          </LinkAnchor>
        ) : (
          t(`account_page.queue.sources.${row.source}`)
        ),
    }),
    column.display({
      id: 'why',
      header: t('queue.column.why'),
      cell: ({ row: { original: row } }) => (
        <>
          <StatusBadge tone={toneOf(row.standing)}>
            {row.standing === 'due' && row.place !== null
              ? t('queue.place', { place: format.number(row.place) })
              : t(`queue.short.${shortOf(row.standing)}`)}
          </StatusBadge>
          <Text size="sm" c="dimmed">
            {row.standing === 'due' && row.aboutMs !== null
              ? t('queue.about', { time: format.duration(row.aboutMs) })
              : standingText(t, row.standing)}
            {row.nextAt !== null && (
              <>
                {' '}
                <Ago at={row.nextAt} />
              </>
            )}
          </Text>
        </>
      ),
      meta: { stacked: true },
    }),
    column.display({ id: 'since', header: t('queue.column.since'), cell: ({ row: { original: row } }) => <Ago at={row.since} /> }),
    column.display({
      id: 'attempts',
      header: t('queue.column.attempts'),
      cell: ({ row: { original: row } }) => format.number(row.attempts),
      meta: { numeric: true, wideOnly: true },
    }),
    column.display({
      id: 'expires',
      header: t('queue.column.expires'),
      cell: ({ row: { original: row } }) => (row.expiresAt === null ? '–' : <Ago at={row.expiresAt} />),
      meta: { wideOnly: true },
    }),
    ...(onAct === null
      ? []
      : [
          column.display({
            id: 'actions',
            header: '',
            cell: ({ row: { original: row } }) => {
              const actions = actionsOf(row);
              return (
                actions.length > 0 && (
                  <Menu position="bottom-end" withinPortal>
                    <Menu.Target>
                      <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('queue.act', { fan: row.fanName ?? t('fan.unnamed') })}>
                        <IconDots size={17} aria-hidden="true" />
                      </ActionIcon>
                    </Menu.Target>
                    <Menu.Dropdown>
                      {actions.map((action) => (
                        <Menu.Item key={action} color={action === 'cancel' ? 'red' : undefined} onClick={() => onAct(action, row.messageId)}>
                          {t(`queue.action.${action as 'first'}`)}
                        </Menu.Item>
                      ))}
                    </Menu.Dropdown>
                  </Menu>
                )
              );
            },
            meta: { label: t('queue.column.actions'), fixed: true },
          }),
        ]),
  ]);

const SHORT = ['sending', 'due', 'queued', 'quiet_hours', 'manual', 'retry', 'source_paused'] as const;
const shortOf = (standing: string) => SHORT.find((one) => standing.endsWith(one)) ?? 'held';
