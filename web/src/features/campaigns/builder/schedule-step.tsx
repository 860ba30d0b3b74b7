import { Panel } from '../../../ui/panel';
import { PaceField } from '../../audience/pace-field';
import { SchedulePanel } from '../form/schedule-panel';
import classes from './builder.module.css';
import { ForecastPanel } from './forecast-panel';
import type { StepProps } from './step-props';

/** When it starts and until when it makes sense, beside what that comes to at the account's pace. */
export function ScheduleStep({ draft, errors, account }: StepProps) {
  const { startAt, expiresAt, paceBp } = draft.values;
  return (
    <div className={classes.split}>
      <div className={classes.stack}>
        <SchedulePanel startAt={startAt} expiresAt={expiresAt} errors={errors} hasQuietHours={account?.quietHours != null} onChange={draft.change} />
        <Panel>
          <PaceField paceBp={paceBp} onChange={(next) => draft.change({ paceBp: next })} />
        </Panel>
      </div>
      <aside className={classes.aside}>
        <ForecastPanel draft={draft} />
      </aside>
    </div>
  );
}
