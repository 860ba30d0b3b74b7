import { ActionIcon, Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/session';
import { stopHistory } from '../features/accounts/account-queries';
import { commandCampaign } from '../features/campaigns/campaign-queries';
import { cancelExport } from '../features/fans/fan-queries';
import { cancelImport } from '../features/fans/import/import-queries';
import { exportsQuery, runningCampaignsQuery, runningHistoriesQuery, runningImportsQuery } from '../features/home/home-queries';
import { stopUnsend, unsendsQuery } from '../features/messages/unsend/unsend-queries';
import { useStored } from '../ui/use-stored';
import classes from './running-strip.module.css';
import { CampaignWork, ExportWork, HistoryWork, ImportWork, UnsendWork } from './running-work';

const STOP: Record<WorkToStop['kind'], (id: string) => Promise<unknown>> = {
  campaign: (id) => commandCampaign(id, 'pause'),
  import: cancelImport,
  export: cancelExport,
  unsend: stopUnsend,
  history: stopHistory,
};
/** What is read again once it was stopped. */
const LISTS: Record<WorkToStop['kind'], string> = {
  campaign: 'campaigns',
  import: 'imports',
  export: 'exports',
  unsend: 'unsends',
  history: 'histories',
};
/** Timers of days are no running work; only what has something to take back now is shown. */
const UNSENDS_EVERY_MS = 15_000;
const Confirm = lazy(() => import('../ui/confirm').then((module) => ({ default: module.Confirm })));

export interface WorkToStop {
  kind: 'campaign' | 'import' | 'export' | 'unsend' | 'history';
  id: string;
  name: string;
}

/** What goes on in the background on every page: name, how far, time left, and where to stop it. Nothing is shown while nothing runs. */
export function RunningStrip() {
  const { t } = useTranslation();
  const may = useMay();
  const client = useQueryClient();
  const [folded, setFolded] = useStored('running', 'folded');
  const [stopping, setStopping] = useState<WorkToStop | null>(null);
  const campaigns = useQuery({ ...runningCampaignsQuery, enabled: may('campaigns.read') }).data?.items ?? [];
  const imports = useQuery({ ...runningImportsQuery, enabled: may('fans.import') }).data?.items.filter(({ status }) => status === 'running') ?? [];
  const exports = useQuery({ ...exportsQuery, enabled: may('fans.export') }).data?.items.filter(({ status }) => status === 'running') ?? [];
  const unsends =
    useQuery({ ...unsendsQuery({ status: 'running' }), enabled: may('messages.read'), refetchInterval: UNSENDS_EVERY_MS }).data?.items.filter(
      ({ afterMinutes, open, messageId }) => afterMinutes === null && open > 0 && messageId === null,
    ) ?? [];
  const histories = useQuery({ ...runningHistoriesQuery, enabled: may('accounts.read') }).data?.items ?? [];
  const stop = useMutation({
    mutationFn: ({ kind, id }: WorkToStop) => STOP[kind](id),
    onSuccess: async (_, { kind, id }) => {
      setStopping(null);
      if (kind === 'history') void client.invalidateQueries({ queryKey: ['accounts', id, 'history'] });
      await client.invalidateQueries({ queryKey: [LISTS[kind]] });
    },
  });
  const count = campaigns.length + imports.length + exports.length + unsends.length + histories.length;
  if (count === 0) return null;
  const isOpen = folded === 'open';
  const askToStop = (work: WorkToStop) => {
    stop.reset();
    setStopping(work);
  };

  const rows = [
    ...campaigns.map((one) => (
      <CampaignWork
        key={one.id}
        campaign={one}
        onStop={may('campaigns.launch') ? () => askToStop({ kind: 'campaign', id: one.id, name: one.name }) : undefined}
      />
    )),
    ...unsends.map((one) => (
      <UnsendWork
        key={one.id}
        unsend={one}
        onStop={may('messages.send') ? () => askToStop({ kind: 'unsend', id: one.id, name: one.name ?? t('running.unsend') }) : undefined}
      />
    )),
    ...imports.map((one) => <ImportWork key={one.id} job={one} onStop={() => askToStop({ kind: 'import', id: one.id, name: one.filename })} />),
    ...histories.map((one) => (
      <HistoryWork
        key={one.accountId}
        past={one}
        onStop={may('accounts.manage') ? () => askToStop({ kind: 'history', id: one.accountId, name: one.accountName }) : undefined}
      />
    )),
    ...exports.map((one) => (
      <ExportWork key={one.id} job={one} onStop={() => askToStop({ kind: 'export', id: one.id, name: t(`running.export_of.${one.kind}`) })} />
    )),
  ];
  return (
    <section className={classes.strip} aria-label={t('running.title')}>
      <ul className={classes.rows} data-open={isOpen}>
        {isOpen ? rows : rows.slice(0, 1)}
      </ul>
      {count > 1 && (
        <div className={classes.foot}>
          {isOpen ? (
            <ActionIcon variant="subtle" color="gray" aria-label={t('running.fold')} aria-expanded onClick={() => setFolded('folded')}>
              <IconChevronDown size={17} aria-hidden="true" />
            </ActionIcon>
          ) : (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-expanded={false}
              rightSection={<IconChevronUp size={15} aria-hidden="true" />}
              onClick={() => setFolded('open')}
            >
              {t('running.more', { count: count - 1 })}
            </Button>
          )}
        </div>
      )}
      {stopping !== null && (
        <Suspense>
          <Confirm
            opened
            title={t(`running.stop_${stopping.kind}_title`, { name: stopping.name })}
            keepLabel={t('action.keep')}
            confirmLabel={t(`running.stop_${stopping.kind}_do`)}
            pending={stop.isPending}
            error={stop.error}
            onConfirm={() => stop.mutate(stopping)}
            onClose={() => setStopping(null)}
          >
            {t(`running.stop_${stopping.kind}_text`, { name: stopping.name })}
          </Confirm>
        </Suspense>
      )}
    </section>
  );
}
