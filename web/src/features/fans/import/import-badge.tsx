import { useTranslation } from 'react-i18next';
import type { ImportStatus } from '../../../../../contracts/fans/import';
import { StatusBadge, type Tone } from '../../../ui/status-badge';

type Shown = ImportStatus | 'unreadable';

const TONES: Record<Shown, Tone> = {
  unreadable: 'person',
  uploaded: 'waiting',
  waiting: 'waiting',
  running: 'running',
  completed: 'done',
  failed: 'person',
  cancelled: 'off',
};

/** `unreadable`: failed before anything was taken. */
export function ImportBadge({ status }: { status: Shown }) {
  const { t } = useTranslation();
  return <StatusBadge tone={TONES[status]}>{t(`import.status.${status}`)}</StatusBadge>;
}
