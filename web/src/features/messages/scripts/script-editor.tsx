import { Alert, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArchive, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../contracts/accounts/audience';
import type { Script } from '../../../../../contracts/messaging/scripts/script';
import { faultOf, Problem } from '../../../api/problem';
import { useMayFor } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { LeaveConfirm } from '../../../ui/leave-confirm';
import { PageHead } from '../../../ui/page-head';
import { Panel } from '../../../ui/panel';
import { SharedNote } from '../../../ui/shared-note';
import { StatusBadge } from '../../../ui/status-badge';
import { useFieldTexts } from '../../../ui/use-field-texts';
import { useProblemText } from '../../../ui/use-problem-text';
import { accountsQuery } from '../../accounts/account-queries';
import { AccountSelect } from '../../accounts/account-select';
import { PhonePreview } from '../../campaigns/form/phone-preview';
import { useSampleFans } from '../../campaigns/form/use-sample-fans';
import { RunFigures } from './run-figures';
import { archiveScript, scriptFiguresQuery, useRefreshScripts } from './script-queries';
import classes from './script-editor.module.css';
import { StepEditor } from './step-editor';
import { useScriptForm } from './use-script-form';

const EVERYBODY: Audience = { include: { listIds: [], filters: [], match: 'all' }, exclude: { listIds: [], filters: [], match: 'all' } };

/** The steps of a script, what stands between them and a fan, and how each does. */
export function ScriptEditor({ loaded, onReload }: { loaded: Script; onReload: () => Promise<Script | undefined> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayFor = useMayFor();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const refresh = useRefreshScripts();
  const body = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(0);
  const { data: accounts } = useQuery(accountsQuery);
  const form = useScriptForm(loaded, (saved) => {
    notifications.show({
      message: saved.problems.length === 0 ? t('scripts.saved') : t('scripts.saved_with_problems', { count: saved.problems.length }),
    });
    void refresh();
  });
  const { saved, values, isDirty, save, blocker } = form;
  const locked = !mayFor('campaigns.write', saved.accountId);
  const account = accounts?.items.find((one) => values.accountId === null || one.id === values.accountId);
  const fans = useSampleFans(values.accountId ?? (accounts === undefined ? undefined : (account?.id ?? null)), EVERYBODY);
  const { data: figures } = useQuery(scriptFiguresQuery(saved.id));
  const archive = useMutation({
    mutationFn: (away: boolean) => archiveScript(saved.id, away),
    onSuccess: async (script) => {
      form.adopt(script);
      notifications.show({ message: script.archivedAt === null ? t('scripts.taken_up') : t('scripts.put_away') });
      await refresh();
    },
  });
  // What the server found holds for what was saved; fields that were touched since lose theirs.
  const refused = save.error instanceof Problem ? save.error.faults : null;
  const problems = fieldTexts(refused !== null && refused.length > 0 ? refused : saved.problems.map(faultOf));
  const errorsOf = (index: number, id: string | undefined) => {
    const before = saved.steps.findIndex((one) => one.id === id);
    const [now, then] = [values.steps[index], saved.steps[before]];
    if (refused === null && (now === undefined || then === undefined)) return {};
    const at = refused !== null ? index : before;
    return Object.fromEntries(
      (['text', 'priceCents', 'mediaIds', 'note', 'waitMinutes'] as const)
        .filter((field) => refused !== null || JSON.stringify(now?.[field]) === JSON.stringify(then?.[field]))
        .map((field) => [field, problems[`steps.${at}.${field}`]]),
    );
  };
  const goTo = (path: string) => {
    const index = Number(path.split('.')[1] ?? 0);
    const step = body.current?.querySelectorAll('section')[index];
    const field = path.endsWith('.text')
      ? step?.querySelector('textarea')
      : (step?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? step?.querySelector('textarea'));
    field?.focus();
    step?.scrollIntoView({ block: 'center' });
  };
  const figuresOf = (id: string | undefined) => {
    const one = figures?.steps.find(({ stepId }) => stepId === id);
    if (!one || one.sent + one.skipped === 0) return null;
    const share = (part: number) => (one.sent === 0 ? '' : ` (${format.percent(part / one.sent, 0)})`);
    return [
      t('scripts.sent', { count: one.sent, shown: format.number(one.sent) }),
      t('scripts.read', { shown: `${format.number(one.read)}${share(one.read)}` }),
      ...(values.steps.find((step) => step.id === id)?.priceCents || one.bought > 0
        ? [t('scripts.bought', { shown: `${format.number(one.bought)}${share(one.bought)}` })]
        : []),
      ...(one.revenue ?? []).map(({ currency, cents }) => format.money(cents, currency)),
    ].join(' · ');
  };
  const isClash = save.error instanceof Problem && save.error.code === 'conflict';
  const entries = Object.entries(problems);
  const currency = account?.currency ?? 'USD';

  return (
    <div ref={body}>
      <PageHead
        title={values.name.trim() === '' ? t('scripts.one') : values.name}
        breadcrumb={[{ label: t('scripts.title'), to: '/messages/scripts' }]}
        status={
          saved.archivedAt !== null ? (
            <StatusBadge tone="off">{t('scripts.archived')}</StatusBadge>
          ) : saved.problems.length > 0 ? (
            <StatusBadge tone="waiting">{t('scripts.unfinished')}</StatusBadge>
          ) : (
            <StatusBadge tone="done">{t('scripts.ready')}</StatusBadge>
          )
        }
        lead={saved.running > 0 ? t('scripts.lead_running', { count: saved.running, shown: format.number(saved.running) }) : t('scripts.lead_one')}
        docs="user-guide#scripts"
        menu={
          locked
            ? []
            : [
                {
                  key: 'archive',
                  label: saved.archivedAt === null ? t('scripts.archive') : t('scripts.unarchive'),
                  icon: <IconArchive size={16} aria-hidden="true" />,
                  disabled: isDirty || archive.isPending,
                  onSelect: () => archive.mutate(saved.archivedAt === null),
                },
              ]
        }
        actions={
          locked ? undefined : (
            <Button loading={save.isPending} disabled={!isDirty} onClick={() => save.mutate()}>
              {isDirty ? t('scripts.save') : t('scripts.all_saved')}
            </Button>
          )
        }
      />
      <SharedNote permission="campaigns.write" accountId={saved.accountId} />
      <div role="alert">
        {isClash && (
          <Alert variant="default" mb="md" title={t('scripts.clash_title')}>
            <Stack gap="xs" align="flex-start">
              {t('replies.clash_text')}
              <Button
                size="compact-sm"
                variant="default"
                onClick={() =>
                  void onReload().then((theirs) => {
                    if (theirs === undefined) return;
                    save.reset();
                    form.adopt(theirs);
                  })
                }
              >
                {t('replies.clash_reload')}
              </Button>
            </Stack>
          </Alert>
        )}
        {save.error !== null && !isClash && (
          <Alert variant="default" mb="md">
            {sentence(save.error)}
          </Alert>
        )}
      </div>
      <div className={classes.split}>
        <div className={classes.stack}>
          <Panel>
            <fieldset disabled={locked} className={classes.fields}>
              <Group align="flex-start" gap="sm">
                <TextInput
                  flex="2 1 14rem"
                  label={t('scripts.name')}
                  maxLength={80}
                  value={values.name}
                  error={values.name.trim() === '' ? t('scripts.name_missing') : problems.name}
                  onChange={(event) => form.set({ name: event.currentTarget.value })}
                />
                <AccountSelect
                  flex="1 1 12rem"
                  label={t('replies.account')}
                  placeholder={t('replies.every_account')}
                  clearable={mayFor('campaigns.write', null)}
                  value={values.accountId}
                  onChange={(accountId) => form.set({ accountId })}
                />
              </Group>
              <Textarea
                label={t('scripts.description')}
                description={t('scripts.description_hint')}
                autosize
                minRows={1}
                maxRows={5}
                maxLength={500}
                value={values.description}
                onChange={(event) => form.set({ description: event.currentTarget.value })}
              />
            </fieldset>
          </Panel>
          {values.steps.map((step, index) => (
            <StepEditor
              key={step.key}
              index={index}
              count={values.steps.length}
              step={step}
              currency={currency}
              variables={fans.sample?.variables ?? []}
              errors={errorsOf(index, step.id)}
              figures={figuresOf(step.id)}
              locked={locked}
              onFocus={() => setShown(index)}
              onChange={(change) => form.changeStep(step.key, change)}
              onMove={(by) => form.moveStep(index, by)}
              onRemove={() => form.removeStep(step.key)}
            />
          ))}
          {!locked && (
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden="true" />}
              disabled={values.steps.length >= 50}
              onClick={form.addStep}
            >
              {t('scripts.add')}
            </Button>
          )}
        </div>
        <aside className={classes.aside}>
          {entries.length > 0 && (
            <Panel title={t('scripts.problems', { count: entries.length })} lead={isDirty ? t('scripts.problems_saved') : t('scripts.problems_lead')}>
              <ul className={classes.problems}>
                {entries.map(([path, message]) => (
                  <li key={path}>
                    <button type="button" onClick={() => goTo(path)}>
                      {path.startsWith('steps.') && <strong>{t('scripts.step', { number: Number(path.split('.')[1]) + 1 })}</strong>}
                      {message}
                    </button>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {values.steps.length > 0 && (
            <PhonePreview
              accountName={account?.displayName ?? ''}
              currency={currency}
              fans={fans}
              variants={values.steps.map((step, index) => ({ ...step, name: String(index + 1), weightBp: 0 }))}
              position={Math.min(shown, values.steps.length - 1)}
              onPosition={setShown}
            />
          )}
          <RunFigures figures={figures} />
        </aside>
      </div>
      <LeaveConfirm blocker={blocker} />
    </div>
  );
}
