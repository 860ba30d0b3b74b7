import { useTranslation } from 'react-i18next';
import type { ImportStatus } from '../../../../../contracts/fans/import';
import { StatusBadge, type Tone } from '../../../ui/status-badge';

const TONES: Record<ImportStatus, Tone> = { uploaded: 'waiting', running: 'running', completed: 'done', failed: 'person', cancelled: 'off' };

export function ImportBadge({ status }: { status: ImportStatus }) {
  const { t } = useTranslation();
  return <StatusBadge tone={TONES[status]}>{t(`import.status.${status}`)}</StatusBadge>;
}
