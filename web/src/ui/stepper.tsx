import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './stepper.module.css';

export interface Step {
  key: string;
  label: string;
  state: 'done' | 'todo' | 'problem';
  /** What it holds so far, or what is wrong with it, in a few words. */
  hint?: string;
}

interface StepperProps {
  /** What is built; read aloud. */
  label: string;
  steps: readonly Step[];
  current: string;
  onGo: (key: string) => void;
}

/** The steps of a builder. Each can be gone to at any time; nothing is locked behind another. */
export function Stepper({ label, steps, current, onGo }: StepperProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={label}>
      <ol className={classes.list}>
        {steps.map((step, index) => (
          <li key={step.key}>
            <button
              type="button"
              className={classes.step}
              data-state={step.state}
              aria-current={step.key === current ? 'step' : undefined}
              onClick={() => onGo(step.key)}
            >
              <span className={classes.mark} aria-hidden="true">
                {step.state === 'done' && <IconCheck size={13} stroke={2.6} />}
                {step.state === 'problem' && <IconAlertTriangle size={13} stroke={2.2} />}
                {step.state === 'todo' && index + 1}
              </span>
              <span className={classes.words}>
                <span className={classes.label}>{step.label}</span>
                <VisuallyHidden>{t(`ui.step_${step.state}`)}</VisuallyHidden>
                {step.hint !== undefined && <span className={classes.hint}>{step.hint}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
