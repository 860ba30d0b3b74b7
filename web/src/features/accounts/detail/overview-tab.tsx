import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { LiveMark } from '../../../ui/live-mark';
import { QueryError } from '../../../ui/query-error';
import { Statistic, Statistics } from '../../../ui/statistic';
import { groupOf } from '../account-groups';
import classes from './overview-tab.module.css';
import { HealthPanel } from './health-panel';
import { PastAtWork } from './past-panel';
import { QueuePanel } from './queue-panel';
import { RatePanel } from './rate-panel';
import type { CheckAccount } from './use-check-account';
import type { LiveActivity } from './use-live-activity';

/** What the sender does right now; moves by itself. */
export function OverviewTab({ account, live, check }: { account: Account; live: LiveActivity; check: CheckAccount }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const { activity, error, refetch, stream, asOfMs } = live;
  const { sender } = account;
  if (error !== null && activity === undefined) return <QueryError error={error} retry={refetch} />;
  if (activity === undefined) return <Skeleton height={420} radius="lg" />;
  // Nothing goes before a person has done something: no slot is coming up, whatever the limit allows.
  const nothingLeaves = groupOf(sender.state) === 'person' || sender.state === 'paused';
  const needsCode = account.status === 'needs_2fa' && sender.state === 'login_needed';
  const waitsForPerson = activity.queue.reduce(
    (sum, group) => sum + group.held.reduce((all, one) => all + (one.nextAt === null ? one.count : 0), 0),
    0,
  );

  return (
    <Stack gap="md">
      {groupOf(sender.state) === 'person' && (
        <Alert
          className={classes.person}
          title={t(needsCode ? 'needs_code.title' : (`account_page.mend.${sender.state}_title` as 'account_page.mend.login_needed_title'))}
        >
          <Group justify="space-between" gap="sm">
            <Text flex="1 1 20rem" inherit>
              {t(needsCode ? 'needs_code.text' : (`account_page.mend.${sender.state}` as 'account_page.mend.login_needed'))}
            </Text>
            {may('accounts.manage') && (
              <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
                {t('account_page.check')}
              </Button>
            )}
          </Group>
        </Alert>
      )}
      <PastAtWork account={account} />
      <Statistics>
        <Statistic
          label={t('account.waiting')}
          definition={t('account_page.define.waiting')}
          value={format.number(sender.queue.total)}
          note={t('account.waiting_note', { due: sender.queue.due })}
        />
        <Statistic
          label={t('account.pace')}
          definition={t('account_page.define.pace')}
          value={
            sender.limitPerMinute === null
              ? format.number(sum(activity.lastMinute))
              : t('account.pace_of', { used: format.number(sender.usedLastMinute), limit: format.number(sender.limitPerMinute) })
          }
          note={sender.limitPerMinute === null ? t('account.pace_unlimited') : t('account.pace_note')}
        />
        <Statistic
          label={t('account.next_slot')}
          definition={t('account_page.define.next_slot')}
          value={
            nothingLeaves ? (
              '–'
            ) : sender.nextAt !== null ? (
              <Ago at={sender.nextAt} />
            ) : sender.nextSlotAt === null ? (
              '–'
            ) : (
              <Ago at={sender.nextSlotAt} />
            )
          }
          note={nothingLeaves ? t('account_page.next_person') : t('account.next_slot_note')}
        />
        <Statistic
          label={t('account_page.empty')}
          definition={t('account_page.define.empty')}
          value={activity.emptyAt === null ? '–' : <Ago at={activity.emptyAt} />}
          note={
            waitsForPerson > 0
              ? t('account_page.empty_without', { count: waitsForPerson })
              : sender.queue.total === 0
                ? t('account_page.empty_now')
                : t(nothingLeaves ? 'account_page.empty_never' : 'account_page.empty_note')
          }
        />
      </Statistics>
      <RatePanel activity={activity} mark={<LiveMark state={stream} asOfMs={asOfMs} />} />
      <QueuePanel activity={activity} isStill={nothingLeaves} />
      <HealthPanel account={account} activity={activity} />
    </Stack>
  );
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
