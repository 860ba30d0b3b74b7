import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { SenderStateName } from '../../../../../contracts/accounts/account';
import { CALL_STANDINGS } from '../../../../../contracts/accounts/call-standings';
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
  sender: SenderStateName;
  /** Null: this person only looks. */
  onAct: ((action: QueueAction, line: QueueItem) => void) | null;
}

const TONES: Record<string, Tone> = { sending: 'running', delivering: 'running', reading_back: 'running', in_doubt: 'person', due: 'off' };
const toneOf = (standing: string): Tone => TONES[standing] ?? 'waiting';

/** What can be done to one that stands so. */
function actionsOf({ standing, many }: QueueItem): QueueAction[] {
  if (standing === 'sending' || callStanding(standing) !== null) return [];
  if (standing === 'due') return ['first', 'last', 'hold', 'cancel'];
  if (standing === 'held.manual') return ['release', 'cancel'];
  // While a call is in doubt, or its campaign is held, there is nothing to let go.
  const mayGo = standing !== 'held.source_paused' && many?.behindDoubt !== true;
  return ['hold', ...(mayGo ? (['release'] as const) : []), 'cancel'];
}

export const queueColumns = ({ t, format, accountId, sender, onAct }: Look) =>
  column.columns([
    column.display({
      id: 'fan',
      header: t('queue.column.fan'),
      cell: ({ row: { original: row } }) =>
        row.many !== null ? (
          <>
            <Text span fw={500}>
              {t('queue.fans', { count: row.many.fans })}
            </Text>
            <Text size="sm" c="dimmed">
              {t('queue.as_one', { count: row.many.calls })}
            </Text>
          </>
        ) : (
          <LinkAnchor to="/messages" search={{ thread: threadText({ accountId, fanId: row.fanId ?? '' }) }} fw={500} data-personal>
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
            {whyText(row, sender, t, format)}
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
              const call = callStanding(row.standing);
              if (actions.length === 0 && call === null) return null;
              return (
                <Menu position="bottom-end" withinPortal>
                  <Menu.Target>
                    <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('queue.act', { fan: nameOf(row, t) })}>
                      <IconDots size={17} aria-hidden="true" />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown maw={320}>
                    {actions.map((action) => (
                      <Menu.Item key={action} color={action === 'cancel' ? 'red' : undefined} onClick={() => onAct(action, row)}>
                        {t(`queue.action.${action as 'first'}`)}
                      </Menu.Item>
                    ))}
                    {call !== null && <Menu.Label>{t(`queue.fixed.${call}`)}</Menu.Label>}
                    {call !== null && row.sourceId !== null && row.name !== null && (
                      <Menu.Item renderRoot={(props) => <Link {...props} to="/campaigns/$campaignId" params={{ campaignId: row.sourceId ?? '' }} />}>
                        {t('queue.to_campaign')}
                      </Menu.Item>
                    )}
                  </Menu.Dropdown>
                </Menu>
              );
            },
            meta: { label: t('queue.column.actions'), fixed: true },
          }),
        ]),
  ]);

const SHORT = ['sending', 'in_doubt', 'delivering', 'reading_back', 'due', 'queued', 'quiet_hours', 'manual', 'retry', 'source_paused'] as const;
const shortOf = (standing: string) => SHORT.find((one) => standing.endsWith(one)) ?? 'held';
const callStanding = (standing: string) => CALL_STANDINGS.find((one) => one === standing) ?? null;
const nameOf = ({ many, fanName }: QueueItem, t: TFunction) =>
  many === null ? (fanName ?? t('fan.unnamed')) : t('queue.fans', { count: many.fans });

/** Nothing leaves, and nobody can say when: a person has to do something first. */
const NEEDS = ['paused', 'login_needed', 'restricted', 'disconnected'] as const satisfies SenderStateName[];

function whyText({ standing, aboutMs, many }: QueueItem, sender: SenderStateName, t: TFunction, format: Format): string {
  const call = callStanding(standing);
  if (call !== null && many !== null) return t(`queue.call.${call}`, { open: many.open, done: many.fans - many.open, count: many.fans });
  if (many?.behindDoubt === true) return t('queue.behind_doubt');
  const need = NEEDS.find((state) => state === sender);
  if (standing === 'due' && need !== undefined) return t(`queue.needs.${need}`);
  return standing === 'due' && aboutMs !== null ? t('queue.about', { time: format.duration(aboutMs) }) : standingText(t, standing);
}
