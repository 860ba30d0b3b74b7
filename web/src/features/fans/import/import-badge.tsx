import { useTranslation } from 'react-i18next';
import type { ImportStatus } from '../../../../../contracts/fans/import';
import { StatusBadge, type Tone } from '../../../ui/status-badge';

type Shown = ImportStatus | 'unreadable';

const TONES: Record<Shown, Tone> = {
  unreadable: 'person',
  uploaded: 'waiting',
  running: 'running',
  completed: 'done',
  failed: 'person',
  cancelled: 'off',
};

/** `unreadable` is what the page found when it looked into an uploaded file; the server keeps that one as uploaded. */
export function ImportBadge({ status }: { status: Shown }) {
  const { t } = useTranslation();
  return <StatusBadge tone={TONES[status]}>{t(`import.status.${status}`)}</StatusBadge>;
}
