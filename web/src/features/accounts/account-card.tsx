import { Button, Group, Text } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../contracts/accounts/account';
import { useMay } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { Ago } from '../../ui/ago';
import { Panel } from '../../ui/panel';
import { Statistic, Statistics } from '../../ui/statistic';
import { EditAccountDrawer } from './edit-account-drawer';
import { PauseDialog } from './pause-dialog';
import { ResumeDialog } from './resume-dialog';
import { SenderBadge, SenderSentence } from './sender-badge';
import { WebhookAddress } from './webhook-address';

/** One platform account: what its sender does now, how much waits, and the buttons that stop and start it. */
export function AccountCard({ account }: { account: Account }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const [asking, setAsking] = useState<'pause' | 'resume' | 'edit' | null>(null);
  const { sender } = account;
  const paused = sender.state === 'paused';
  const close = () => setAsking(null);

  return (
    <Panel title={account.displayName} aside={<SenderBadge sender={sender} />}>
      <Text maw={720} aria-live="polite">
        <SenderSentence sender={sender} />
      </Text>
      <div style={{ margin: '16px 0' }}>
        <Statistics>
          <Statistic
            label={t('account.waiting')}
            value={format.number(sender.queue.total)}
            note={t('account.waiting_note', { due: sender.queue.due })}
          />
          <Statistic
            label={t('account.pace')}
            value={
              sender.limitPerMinute === null
                ? format.number(sender.usedLastMinute)
                : t('account.pace_of', { used: format.number(sender.usedLastMinute), limit: format.number(sender.limitPerMinute) })
            }
            note={sender.limitPerMinute === null ? t('account.pace_unlimited') : t('account.pace_note')}
          />
          <Statistic
            label={t('account.next_slot')}
            value={sender.nextSlotAt === null ? '–' : <Ago at={sender.nextSlotAt} />}
            note={t('account.next_slot_note')}
          />
          <Statistic
            label={t('account.zone')}
            value={<span style={{ fontSize: '1rem' }}>{account.timeZone}</span>}
            note={t('account.quiet', {
              hours:
                account.quietHours === null
                  ? t('account.quiet_none')
                  : `${clock(account.quietHours.startMinute)}–${clock(account.quietHours.endMinute)}`,
            })}
          />
        </Statistics>
      </div>
      {may('accounts.manage') && (
        <div style={{ marginBottom: 16 }}>
          <WebhookAddress account={account} />
        </div>
      )}
      <Group gap="xs">
        {may('sends.control') && !paused && (
          <Button variant="default" leftSection={<IconPlayerPause size={16} aria-hidden="true" />} onClick={() => setAsking('pause')}>
            {t('account.pause')}
          </Button>
        )}
        {may('sends.control') && paused && (
          <Button leftSection={<IconPlayerPlay size={16} aria-hidden="true" />} onClick={() => setAsking('resume')}>
            {t('account.resume')}
          </Button>
        )}
        {may('accounts.manage') && (
          <Button variant="subtle" onClick={() => setAsking('edit')}>
            {t('account.edit')}
          </Button>
        )}
      </Group>
      <PauseDialog account={account} opened={asking === 'pause'} onClose={close} />
      <ResumeDialog account={account} opened={asking === 'resume'} onClose={close} />
      {asking === 'edit' && <EditAccountDrawer account={account} onClose={close} />}
    </Panel>
  );
}

/** 1,320 is 22:00. */
function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
