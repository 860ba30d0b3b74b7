import { Button, Popover } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconAlertTriangle, IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftAnswer } from '../../../../../contracts/campaigns/draft';
import { useFieldTexts } from '../../../ui/use-field-texts';
import { PageHead } from '../../../ui/page-head';
import { Stepper } from '../../../ui/stepper';
import { accountsQuery } from '../../accounts/account-queries';
import { AudienceStep } from './audience-step';
import classes from './builder.module.css';
import { stepOf, STEPS, type Step } from './draft-parts';
import { MessagesStep } from './messages-step';
import { ProblemLinks } from './problem-links';
import { ReviewStep } from './review-step';
import { SaveMark, SaveTrouble } from './save-mark';
import { ScheduleStep } from './schedule-step';
import { useDraft } from './use-draft';

/** Four steps that can be gone to in any order; the draft saves itself all the while. */
export function Builder({ loaded }: { loaded: DraftAnswer }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { step = 'audience' } = useSearch({ from: '/app/campaigns/$campaignId/edit' });
  const draft = useDraft(loaded);
  const texts = useFieldTexts();
  const { data: accounts } = useQuery(accountsQuery);
  const [left, setLeft] = useState<ReadonlySet<Step>>(new Set());
  const [jump, setJump] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const all = useMemo(() => texts(draft.faults), [draft.faults, texts]);
  // What is missing in a step that nobody has left yet is no mistake; what is wrong always shows.
  const missing = new Set(draft.faults.filter(({ code }) => code === 'required' || code === 'text_or_media').map(({ path }) => path));
  const shown = Object.fromEntries(Object.entries(all).filter(([path]) => left.has(stepOf(path)) || !missing.has(path)));
  const account = accounts?.items.find((one) => one.id === draft.values.accountId);
  const id = draft.campaign.id;

  const go = (next: Step) => {
    setLeft((before) => new Set(next === 'review' ? STEPS : [...before, step]));
    void draft.flush();
    void navigate({ to: '/campaigns/$campaignId/edit', params: { campaignId: id }, search: { step: next } });
  };
  const goTo = (path: string) => {
    setLeft(new Set(STEPS));
    setJump(path);
    void navigate({ to: '/campaigns/$campaignId/edit', params: { campaignId: id }, search: { step: stepOf(path) } });
  };
  useEffect(() => {
    if (jump === null || stepOf(jump) !== step) return;
    const near = [...(body.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find((one) => jump.startsWith(one.dataset.field ?? '-'));
    const target = near?.matches('input, textarea, button') ? near : near?.querySelector<HTMLElement>('input, textarea, button');
    (target ?? body.current?.querySelector<HTMLElement>('[aria-invalid="true"]'))?.focus();
    near?.scrollIntoView({ block: 'center' });
    setJump(null);
  }, [jump, step]);

  const index = STEPS.indexOf(step);
  const before = STEPS[index - 1];
  const after = STEPS[index + 1];
  useHotkeys(
    [
      ['alt+ArrowRight', () => after !== undefined && go(after)],
      ['alt+ArrowLeft', () => before !== undefined && go(before)],
    ],
    [],
  );
  const problemCount = Object.keys(all).length;
  const steps = STEPS.map((key) => {
    const own = Object.keys(key === 'review' ? all : shown).filter((path) => key === 'review' || stepOf(path) === key).length;
    const isOpen = Object.keys(all).some((path) => stepOf(path) === key);
    const isSeen = left.has(key) && key !== 'review';
    return {
      key,
      label: t(`builder.step.${key}`),
      state: key !== 'review' && own > 0 && isSeen ? ('problem' as const) : isSeen && !isOpen ? ('done' as const) : ('todo' as const),
      hint: key !== 'review' && own > 0 && isSeen ? t('builder.step_problems', { count: own }) : undefined,
    };
  });
  const props = { draft, errors: shown, account };

  return (
    <div>
      <PageHead
        title={draft.values.name.trim() === '' ? t('builder.unnamed') : draft.values.name}
        breadcrumb={[{ label: t('campaign.title'), to: '/campaigns' }]}
        lead={<SaveMark draft={draft} />}
        docs="user-guide#a-campaign-step-by-step"
      />
      <SaveTrouble draft={draft} />
      <div className={classes.stepper}>
        <Stepper label={t('builder.steps')} steps={steps} current={step} onGo={(key) => go(STEPS.find((one) => one === key) ?? 'audience')} />
      </div>
      <div ref={body}>
        {step === 'audience' && <AudienceStep {...props} />}
        {step === 'messages' && <MessagesStep {...props} />}
        {step === 'schedule' && <ScheduleStep {...props} />}
        {step === 'review' && <ReviewStep draft={draft} errors={all} account={account} onGo={goTo} />}
      </div>
      <div className={classes.foot}>
        {before !== undefined && (
          <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden="true" />} onClick={() => go(before)}>
            {t(`builder.step.${before}`)}
          </Button>
        )}
        {problemCount > 0 && step !== 'review' && (
          <Popover width={360} position="top-start" withinPortal>
            <Popover.Target>
              <Button variant="subtle" color="gray" leftSection={<IconAlertTriangle size={16} aria-hidden="true" />}>
                {t('builder.problems', { count: problemCount })}
              </Button>
            </Popover.Target>
            <Popover.Dropdown style={{ maxHeight: 320, overflow: 'auto' }}>
              <ProblemLinks errors={all} onGo={goTo} />
            </Popover.Dropdown>
          </Popover>
        )}
        {after !== undefined && (
          <Button className={classes.push} rightSection={<IconArrowRight size={16} aria-hidden="true" />} onClick={() => go(after)}>
            {t('builder.next', { step: t(`builder.step.${after}`) })}
          </Button>
        )}
      </div>
    </div>
  );
}
