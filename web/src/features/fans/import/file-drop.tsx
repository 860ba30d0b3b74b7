import { ActionIcon, Text } from '@mantine/core';
import { IconFileTypeCsv, IconUpload, IconX } from '@tabler/icons-react';
import { useId, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import css from './file-drop.module.css';

interface FileDropProps {
  file: File | null;
  error?: string;
  disabled: boolean;
  onFile: (file: File | null) => void;
}

/** Takes a file by drag, by click or by keyboard. The field itself lies over the whole area, so the browser does all three. */
export function FileDrop({ file, error, disabled, onFile }: FileDropProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped !== undefined && !disabled) onFile(dropped);
  };
  return (
    <div>
      <label className={css.label} htmlFor={id}>
        {t('import.file')}
      </label>
      <div
        className={css.area}
        data-over={over || undefined}
        data-error={error !== undefined || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {file === null ? <IconUpload size={24} aria-hidden /> : <IconFileTypeCsv size={24} aria-hidden />}
        <span className={css.words}>
          <strong>{file?.name ?? t('import.drop')}</strong>
          <Text component="span" size="sm" c="dimmed" id={`${id}-hint`}>
            {file === null ? t('import.file_hint') : format.bytes(file.size)}
          </Text>
        </span>
        <input
          id={id}
          type="file"
          className={css.input}
          accept=".csv,.tsv,.txt,text/csv"
          disabled={disabled}
          // The same file can be chosen again after it was taken away.
          value=""
          aria-describedby={error === undefined ? `${id}-hint` : `${id}-error`}
          aria-invalid={error !== undefined}
          onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
        />
        {file !== null && !disabled && (
          <ActionIcon className={css.remove} variant="subtle" color="gray" size="lg" aria-label={t('action.remove')} onClick={() => onFile(null)}>
            <IconX size={18} />
          </ActionIcon>
        )}
      </div>
      {error !== undefined && (
        <Text id={`${id}-error`} size="sm" mt={4} c="var(--hz-person)">
          {error}
        </Text>
      )}
    </div>
  );
}
