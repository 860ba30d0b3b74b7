import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { AccountHistory } from '../../../../../contracts/accounts/history';
import { putAnswer } from '../../../api/put-answer';
import { useLiveChanges } from '../../../api/use-live-changes';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { Panel } from '../../../ui/panel';
import { Progress } from '../../../ui/progress';
import { StatusBadge, type Tone } from '../../../ui/status-badge';
import { useProblemText } from '../../../ui/use-problem-text';
import { historyQuery, startHistory, stopHistory } from '../account-queries';
import { GivenUpThreads } from './given-up-threads';

const TONES: Record<AccountHistory['status'], Tone> = {
  none: 'off',
  waiting: 'waiting',
  running: 'running',
  stopped: 'off',
  completed: 'done',
  failed: 'person',
};
const LOGIN = new Set(['session_expired', 'needs_2fa', 'account_restricted', 'account_disconnected', 'key_invalid', 'plan_or_credits']);
const isAtWork = ({ status }: AccountHistory) => status === 'running' || status === 'waiting';

/** How far it is: the stage in words, and a bar where the whole is known. */
function PastProgress({ past }: { past: AccountHistory }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { stage } = past;
  const words =
    stage === 'messages'
      ? t('account_past.stage.messages', { read: format.number(past.chatsRead), all: format.number(past.chats), messages: past.messages })
      : t(`account_past.stage.${stage}`, { count: past[stage] });
  return <Progress label={t('account_past.title')} done={past.chatsRead} total={stage === 'messages' ? past.chats : null} words={words} />;
}

function waitOf(error: string): 'login' | 'rate' | 'trouble' {
  if (LOGIN.has(error)) return 'login';
  return error === 'rate_limited' ? 'rate' : 'trouble';
}

/** What was read of the platform's record from before the account was connected; started, stopped and begun anew here. */
export function PastPanel({ account }: { account: Account }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const client = useQueryClient();
  const { data: past, error, refetch } = useQuery(historyQuery(account.id));
  useLiveChanges(['history'], (ids) => {
    if (ids === null || ids.has(account.id)) void refetch();
  });
  const change = useMutation({
    mutationFn: (what: 'stop' | 'start' | 'again') => (what === 'stop' ? stopHistory(account.id) : startHistory(account.id, what === 'again')),
    onSuccess: (now) => putAnswer(client, historyQuery(account.id), now),
  });
  const action = past === undefined ? null : isAtWork(past) ? 'stop' : past.status === 'completed' ? 'again' : 'start';
  const label = past?.status === 'none' || past === undefined ? 'start' : 'go_on';
  return (
    <Panel title={t('account_past.title')} lead={t('account_past.lead')}>
      {past === undefined && (error === null ? <Skeleton height={72} /> : <Text c="var(--hz-person)">{sentence(error)}</Text>)}
      {past !== undefined && action !== null && (
        <Stack gap="sm">
          <Group gap="md" justify="space-between">
            <StatusBadge tone={TONES[past.status]}>{t(`account_past.status.${past.status}`)}</StatusBadge>
            <Button variant="default" loading={change.isPending} onClick={() => change.mutate(action)}>
              {t(action === 'stop' ? 'account_past.stop' : action === 'again' ? 'account_past.again' : `account_past.${label}`)}
            </Button>
          </Group>
          {isAtWork(past) && <PastProgress past={past} />}
          {past.status === 'none' && <Text c="dimmed">{t('account_past.none_text')}</Text>}
          {past.status === 'failed' && <Text c="var(--hz-person)">{t('account_past.failed')}</Text>}
          {isAtWork(past) && past.error !== null && <Text>{t(`account_past.waits.${waitOf(past.error)}`)}</Text>}
          {isAtWork(past) && (
            <Text c="dimmed" size="sm">
              {t('account_past.pace')}
            </Text>
          )}
          {(past.status === 'completed' || past.status === 'stopped') && (
            <Text>
              {t('account_past.sum', { fans: past.fans, chats: past.chatsRead, messages: past.messages, payments: past.transactions })}
              {past.knownUntil !== null && (
                <>
                  {' '}
                  {t('account_past.known_until')} <Ago at={past.knownUntil} />.
                </>
              )}
            </Text>
          )}
          {past.skipped > 0 && <Text c="dimmed">{t('account_past.skipped', { count: past.skipped })}</Text>}
          <GivenUpThreads of={past.givenUp} />
          <div role="alert">{change.error && <Text c="var(--hz-person)">{sentence(change.error)}</Text>}</div>
        </Stack>
      )}
    </Panel>
  );
}

/** On the first page of the account while it goes on. */
export function PastAtWork({ account }: { account: Account }) {
  const { t } = useTranslation();
  const { data: past } = useQuery(historyQuery(account.id));
  if (past === undefined || !isAtWork(past)) return null;
  return (
    <Panel title={t('account_past.title')}>
      <PastProgress past={past} />
    </Panel>
  );
}
