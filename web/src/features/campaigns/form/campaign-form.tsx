import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../api/problem';
import { Panel } from '../../../ui/panel';
import { useProblemText } from '../../../ui/use-problem-text';
import { accountsQuery } from '../../accounts/account-queries';
import { AudienceCount } from '../../audience/audience-count';
import { AudienceSide } from '../../audience/audience-side';
import classes from './campaign-form.module.css';
import { definitionProblems } from './definition-problems';
import type { DefinitionValues } from './definition-values';
import { errorsBelow } from './errors-below';
import { ProblemList } from './problem-list';
import { SchedulePanel } from './schedule-panel';
import { TestPanel } from './test-panel';
import { VariantsPanel } from './variants-panel';

interface CampaignFormProps {
  initial: DefinitionValues;
  submitLabel: string;
  pending: boolean;
  error: unknown;
  /** Resolves when saved; a rejection keeps everything that was typed. */
  onSubmit: (definition: DefinitionValues) => Promise<void>;
  onCancel: () => void;
}

/** The whole campaign on one page, in the order a person thinks of it: what, for whom, which message, how judged, when. */
export function CampaignForm({ initial, submitLabel, pending, error, onSubmit, onCancel }: CampaignFormProps) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const { data: accounts } = useQuery(accountsQuery);
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const form = useRef<HTMLFormElement>(null);
  const saved = useRef(false);
  const set = (change: Partial<DefinitionValues>) => setValues((old) => ({ ...old, ...change }));
  const currency = accounts?.items.find((account) => account.id === values.accountId)?.currency ?? 'USD';
  useBlocker({
    shouldBlockFn: () => !saved.current && values !== initial && !window.confirm(t('campaign.leave')),
    enableBeforeUnload: () => !saved.current && values !== initial,
  });

  // Fields that the server refused are marked as well, until the next attempt.
  const fromServer = error instanceof Problem ? error.fields : {};
  const errors: Record<string, string> = { ...fromServer, ...problems };
  const firstProblem = Object.keys(errors)[0];
  useEffect(() => {
    if (firstProblem !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error="true"]')?.focus();
  }, [firstProblem]);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = definitionProblems(values, Date.now(), t);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    saved.current = true;
    try {
      await onSubmit(values);
    } catch (refusal) {
      saved.current = false;
      if (!(refusal instanceof Problem)) throw refusal;
    }
  };

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <Panel title={t('campaign.basics')}>
        <div className={classes.pair}>
          <TextInput
            label={t('campaign.name')}
            description={t('campaign.name_hint')}
            maxLength={200}
            value={values.name}
            error={errors.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <Select
            label={t('campaign.account')}
            description={t('campaign.account_hint')}
            placeholder={t('campaign.choose_account')}
            allowDeselect={false}
            data={(accounts?.items ?? []).map((account) => ({ value: account.id, label: account.displayName }))}
            value={values.accountId === '' ? null : values.accountId}
            error={errors.accountId}
            onChange={(accountId) => accountId !== null && set({ accountId })}
          />
        </div>
      </Panel>
      <Panel title={t('audience.title')}>
        <div className={classes.sides}>
          {(['include', 'exclude'] as const).map((kind) => (
            <AudienceSide
              key={kind}
              kind={kind}
              side={values.audience[kind]}
              accountId={values.accountId}
              currency={currency}
              errors={errorsBelow(errors, `audience.${kind}`)}
              onChange={(side) => set({ audience: { ...values.audience, [kind]: side } })}
            />
          ))}
        </div>
        <div className={classes.count}>
          <AudienceCount accountId={values.accountId} audience={values.audience} />
        </div>
      </Panel>
      <VariantsPanel
        variants={values.variants}
        currency={currency}
        errors={errors}
        onChange={(variants) => set({ variants, testPhase: variants.length < 2 ? null : values.testPhase })}
      />
      <TestPanel values={values} errors={errors} onChange={set} />
      <SchedulePanel startAt={values.startAt} expiresAt={values.expiresAt} errors={errors} onChange={set} />
      <div className={classes.foot}>
        <ProblemList errors={errors} general={error === null || error === undefined ? null : sentence(error)} />
        <Button variant="default" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={pending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
