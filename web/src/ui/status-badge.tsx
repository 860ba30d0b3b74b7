import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconClock, IconPlayerPlay, type Icon } from '@tabler/icons-react';
import classes from './status-badge.module.css';

/** The five meanings colour has here. */
export type Tone = 'done' | 'running' | 'waiting' | 'person' | 'off';

const ICONS: Record<Tone, Icon> = {
  done: IconCircleCheck,
  running: IconPlayerPlay,
  waiting: IconClock,
  person: IconAlertTriangle,
  off: IconCircleDashed,
};

/** A state as icon, word and colour, readable by any one of them. */
export function StatusBadge({ tone, children }: { tone: Tone; children: string }) {
  const Icon = ICONS[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} stroke={2} aria-hidden="true" />
      {children}
    </span>
  );
}
