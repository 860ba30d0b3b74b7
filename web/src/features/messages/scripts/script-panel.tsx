import { Alert, Button, Group, Menu, Select, Skeleton, Stack, Text } from '@mantine/core';
import { IconDots, IconLock, IconPhoto } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScriptRun } from '../../../../../contracts/messaging/scripts/script-run';
import { useMay } from '../../../api/session';
import { useLiveChanges } from '../../../api/use-live-changes';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { optionsFilter } from '../../../ui/find-options';
import { QueryError } from '../../../ui/query-error';
import { useNow } from '../../../ui/use-now';
import { useProblemText } from '../../../ui/use-problem-text';
import { commandRun, fanScriptQuery, scriptsOfQuery, type RunCommand } from './script-queries';
import classes from './script-panel.module.css';
import { StepTrail } from './step-trail';

interface ScriptPanelProps {
  accountId: string;
  fanId: string;
  currency: string;
}

/** The script a fan is in: where they stand, what comes next as they would read it, and the buttons for it. Begins one where none runs. Live. */
export function ScriptPanel({ accountId, fanId, currency }: ScriptPanelProps) {
  const { t } = useTranslation();
  const may = useMay();
  const client = useQueryClient();
  const query = fanScriptQuery(accountId, fanId);
  const { data, error, refetch } = useQuery(query);
  const readAgain = () => void client.invalidateQueries({ queryKey: query.queryKey });
  useLiveChanges(['script_run', 'thread'], readAgain);
  const sentence = useProblemText();
  const act = useMutation({
    mutationFn: (command: RunCommand) => commandRun(accountId, fanId, command),
    onSuccess: async (run) => {
      // An answer that is under way may be older than this one.
      await client.cancelQueries({ queryKey: query.queryKey });
      client.setQueryData(query.queryKey, { run });
    },
    // What others did meanwhile: after a refusal it is shown with the sentence that says so.
    onSettled: readAgain,
  });
  if (data === undefined) return error === null ? <Skeleton height={96} /> : <QueryError error={error} retry={refetch} />;
  const { run } = data;
  const mayWrite = may('messages.send');
  return (
    <div className={classes.panel}>
      {run?.state === 'running' ? (
        <Running run={run} currency={currency} mayWrite={mayWrite} pending={act.isPending} onDo={act.mutate} />
      ) : (
        <Stack gap="sm">
          {run !== null && <LastRun run={run} />}
          {mayWrite ? (
            <BeginScript accountId={accountId} pending={act.isPending} onDo={act.mutate} />
          ) : (
            run === null && (
              <Text size="sm" c="dimmed">
                {t('scripts.panel_none')}
              </Text>
            )
          )}
        </Stack>
      )}
      <div role="alert">{act.error !== null && <Text c="var(--hz-person)">{sentence(act.error)}</Text>}</div>
    </div>
  );
}

interface RunningProps {
  run: ScriptRun;
  currency: string;
  mayWrite: boolean;
  pending: boolean;
  onDo: (command: RunCommand) => void;
}

function Running({ run, currency, mayWrite, pending, onDo }: RunningProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nowMs = useNow();
  const { next, position, steps } = run;
  const step = steps[position];
  if (next === null || step === undefined) return null;
  const number = position + 1;
  const waits = next.adviseAt !== null && Date.parse(next.adviseAt) > nowMs;
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <div style={{ minWidth: 0 }}>
          <Text fw={550} truncate>
            {run.scriptName}
          </Text>
          <Text size="sm" c="dimmed">
            {t('scripts.at_step', { number, count: steps.length })}
          </Text>
        </div>
        {mayWrite && (
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <Button size="compact-sm" variant="default" disabled={pending} leftSection={<IconDots size={14} aria-hidden="true" />}>
                {t('scripts.end')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {(['refused', 'by_hand'] as const).map((reason) => (
                <Menu.Item key={reason} onClick={() => onDo({ do: 'stop', runId: run.id, reason })}>
                  {t(`scripts.stop.${reason}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      <StepTrail run={run} />
      <figure className={classes.next} aria-label={t('scripts.next_is', { number })}>
        {(step.mediaIds.length > 0 || step.priceCents > 0) && (
          <div className={classes.facts}>
            {step.mediaIds.length > 0 && (
              <span>
                <IconPhoto size={14} aria-hidden="true" /> {t('replies.media_count', { count: step.mediaIds.length })}
              </span>
            )}
            {step.priceCents > 0 && (
              <span>
                <IconLock size={14} aria-hidden="true" /> {format.money(step.priceCents, currency)}
              </span>
            )}
          </div>
        )}
        <p data-personal>{next.text}</p>
      </figure>
      {step.note !== '' && (
        <Text size="sm" c="dimmed">
          <strong>{t('scripts.note_label')}</strong> {step.note}
        </Text>
      )}
      {next.missing.length > 0 && <Alert variant="default">{t('scripts.missing', { names: next.missing.join(', ') })}</Alert>}
      {next.owned.length > 0 && <Alert variant="default">{t('scripts.owned', { count: next.owned.length })}</Alert>}
      {waits && (
        <Text size="sm" c="var(--hz-waiting)">
          {t('scripts.wait_until', { at: format.clock(next.adviseAt ?? nowMs), left: format.duration(Date.parse(next.adviseAt ?? '') - nowMs) })}
        </Text>
      )}
      {mayWrite && (
        <Group gap="xs">
          <Button
            flex={1}
            loading={pending}
            disabled={next.missing.length > 0}
            variant={waits ? 'default' : 'filled'}
            onClick={() => onDo({ do: 'send', runId: run.id, position })}
          >
            {step.priceCents > 0
              ? t('scripts.send_priced', { number, price: format.money(step.priceCents, currency) })
              : t('scripts.send', { number })}
          </Button>
          <Button variant="default" disabled={pending} onClick={() => onDo({ do: 'skip', runId: run.id, position })}>
            {t('scripts.skip')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function LastRun({ run }: { run: ScriptRun }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text size="sm">
        <strong>{run.scriptName}</strong>: {t(`scripts.ended.${run.stopReason ?? 'done'}`)}{' '}
        {run.endedAt !== null && (
          <Text span c="dimmed">
            <Ago at={run.endedAt} /> {run.endedBy !== null && t('replies.by', { name: run.endedBy })}
          </Text>
        )}
      </Text>
      <StepTrail run={run} />
    </div>
  );
}

function BeginScript({ accountId, pending, onDo }: { accountId: string; pending: boolean; onDo: (command: RunCommand) => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data } = useQuery(scriptsOfQuery(accountId));
  const options = (data?.items ?? []).map(({ id, name, steps }) => ({ value: id, label: t('scripts.option', { name, count: steps }) }));
  if (data !== undefined && options.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('scripts.panel_no_scripts')}
      </Text>
    );
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <Select
        flex={1}
        label={t('scripts.choose')}
        placeholder={t('scripts.choose_hint')}
        searchable
        filter={optionsFilter((count) => t('ui.options_more', { count }))}
        data={options}
        value={chosen}
        onChange={setChosen}
      />
      <Button
        variant="default"
        loading={pending}
        disabled={chosen === null}
        onClick={() => chosen !== null && onDo({ do: 'start', scriptId: chosen })}
      >
        {t('scripts.begin')}
      </Button>
    </Group>
  );
}
