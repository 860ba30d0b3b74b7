import { ActionIcon } from '@mantine/core';
import { IconPlayerPause, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunningHistory } from '../../../contracts/accounts/history';
import type { CampaignSummary } from '../../../contracts/campaigns/campaign';
import type { ExportJob } from '../../../contracts/fans/export';
import type { ImportJob } from '../../../contracts/fans/import';
import type { Unsend } from '../../../contracts/messaging/unsend';
import { progressQuery } from '../features/campaigns/campaign-queries';
import { useFormat } from '../i18n/use-format';
import { Hint } from '../ui/hint';
import { LinkAnchor } from '../ui/links';
import { Progress } from '../ui/progress';
import { useNow } from '../ui/use-now';
import classes from './running-strip.module.css';

const REFRESH_MS = 5_000;

interface RowProps {
  name: ReactNode;
  progress: ReactNode;
  stop?: { label: string; icon: ReactNode; onStop: () => void };
}

function Row({ name, progress, stop }: RowProps) {
  return (
    <li className={classes.row}>
      <span className={classes.name}>{name}</span>
      <div className={classes.progress}>{progress}</div>
      {stop !== undefined && (
        <Hint text={stop.label}>
          <ActionIcon variant="subtle" color="gray" aria-label={stop.label} onClick={stop.onStop}>
            {stop.icon}
          </ActionIcon>
        </Hint>
      )}
    </li>
  );
}

export function CampaignWork({ campaign, onStop }: { campaign: CampaignSummary; onStop?: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const { data } = useQuery({ ...progressQuery(campaign.id), refetchInterval: REFRESH_MS });
  const total = data === undefined || data.recipients === 0 ? null : data.recipients - data.states.holdout;
  const done = data === undefined || total === null ? 0 : total - data.states.open;
  const words =
    data === undefined || total === null
      ? t('running.campaign_begins')
      : t(data.endAt === null ? 'running.campaign_open' : 'running.campaign', {
          done: format.number(done),
          all: format.number(total),
          rate: format.number(data.sentLastMinute),
          left: data.endAt === null ? '' : format.duration(Math.max(0, Date.parse(data.endAt) - now)),
        });
  return (
    <Row
      name={
        <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: campaign.id }} search={{}}>
          {campaign.name}
        </LinkAnchor>
      }
      progress={<Progress label={campaign.name} done={done} total={total} words={words} />}
      stop={onStop && { label: t('running.pause', { name: campaign.name }), icon: <IconPlayerPause size={16} aria-hidden="true" />, onStop }}
    />
  );
}

export function UnsendWork({ unsend, onStop }: { unsend: Unsend; onStop?: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const name = unsend.name === null ? t('running.unsend') : t('running.unsend_of', { name: unsend.name });
  const words = t(unsend.endAt === null ? 'running.unsend_open' : 'running.unsend_left', {
    done: format.number(unsend.total - unsend.open),
    all: format.number(unsend.total),
    left: unsend.endAt === null ? '' : format.duration(Math.max(0, Date.parse(unsend.endAt) - now)),
  });
  return (
    <Row
      name={
        unsend.campaignId === null ? (
          name
        ) : (
          <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: unsend.campaignId }} search={{}}>
            {name}
          </LinkAnchor>
        )
      }
      progress={<Progress label={name} done={unsend.total - unsend.open} total={unsend.total === 0 ? null : unsend.total} words={words} />}
      stop={onStop && { label: t('running.stop_unsend', { name }), icon: <IconX size={16} aria-hidden="true" />, onStop }}
    />
  );
}

export function ImportWork({ job, onStop }: { job: ImportJob; onStop: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const share = job.bytes === 0 ? 0 : job.bytesRead / job.bytes;
  return (
    <Row
      name={
        <LinkAnchor to="/fans/imports/$importId" params={{ importId: job.id }}>
          {job.filename}
        </LinkAnchor>
      }
      progress={
        <Progress
          label={job.filename}
          done={job.bytesRead}
          total={job.bytes}
          words={t('running.import', { rows: format.number(job.rows), share: format.percent(share, 0) })}
        />
      }
      stop={{ label: t('running.cancel', { name: job.filename }), icon: <IconX size={16} aria-hidden="true" />, onStop }}
    />
  );
}

export function ExportWork({ job, onStop }: { job: ExportJob; onStop: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = t(`running.export_of.${job.kind}`);
  const rows = format.number(job.rows);
  return (
    <Row
      name={<LinkAnchor to="/fans/exports">{name}</LinkAnchor>}
      progress={
        <Progress
          label={name}
          done={job.rows}
          total={job.totalRows}
          words={job.totalRows === null ? t('running.export', { rows }) : t('running.export_share', { rows, total: format.number(job.totalRows) })}
        />
      }
      stop={{ label: t('running.cancel_export', { name }), icon: <IconX size={16} aria-hidden="true" />, onStop }}
    />
  );
}

/** How far the past of an account is read; a bar where the whole is known. */
export function HistoryWork({ past, onStop }: { past: RunningHistory; onStop?: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { stage, chats, chatsRead, accountId, accountName } = past;
  const name = t('running.history_of', { name: accountName });
  const words =
    stage === 'messages'
      ? t('running.history_messages', { read: format.number(chatsRead), all: format.number(chats) })
      : t(`running.history_${stage}`, { count: past[stage] });
  return (
    <Row
      name={
        <LinkAnchor to="/accounts/$accountId" params={{ accountId }} search={{}}>
          {name}
        </LinkAnchor>
      }
      progress={<Progress label={name} done={chatsRead} total={stage === 'messages' ? chats : null} words={words} />}
      stop={onStop && { label: t('running.stop_history', { name: accountName }), icon: <IconX size={16} aria-hidden="true" />, onStop }}
    />
  );
}
