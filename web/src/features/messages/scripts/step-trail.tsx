import { IconArrowBounce, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { stateOf } from '../../../../../contracts/messaging/reason-codes';
import type { ScriptRun } from '../../../../../contracts/messaging/scripts/script-run';
import { Hint } from '../../../ui/hint';
import classes from './script-panel.module.css';

/** The steps as a row of marks: what was sent, skipped, comes next. Each says what it is. */
export function StepTrail({ run }: { run: ScriptRun }) {
  const { t } = useTranslation();
  const stateAt = (position: number) => {
    const move = run.moves.find((one) => one.position === position);
    if (move === undefined) return run.state === 'running' && position === run.position ? 'next' : 'ahead';
    if (move.messageId === null) return 'skipped';
    if (move.readAt !== null) return 'read';
    const state = move.reason === null ? 'sent' : stateOf(move.reason);
    return state === 'open' ? 'waiting' : state === 'sent' ? 'sent' : 'failed';
  };
  return (
    <ol className={classes.trail}>
      {run.steps.map((step, position) => {
        const state = stateAt(position);
        const words = t('scripts.trail', { number: position + 1, state: t(`scripts.trail_state.${state}`) });
        return (
          <li key={step.id} data-state={state}>
            <Hint text={words}>
              <span className={classes.mark} tabIndex={0} role="img" aria-label={words} aria-current={state === 'next' ? 'step' : undefined}>
                {state === 'skipped' ? <IconArrowBounce size={12} /> : state === 'sent' || state === 'read' ? <IconCheck size={12} /> : position + 1}
              </span>
            </Hint>
          </li>
        );
      })}
    </ol>
  );
}
