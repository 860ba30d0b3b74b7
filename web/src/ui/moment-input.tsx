import { TextInput, type TextInputProps } from '@mantine/core';

interface MomentInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** ISO 8601 with offset, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** What `datetime-local` wants: the wall clock here, without an offset. */
function localValue(iso: string | null): string {
  if (iso === null) return '';
  const at = new Date(iso);
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** Date and time on the reader's clock; the browser's own control, so that it is in the reader's habits on every device. */
export function MomentInput({ value, onChange, ...rest }: MomentInputProps) {
  return (
    <TextInput
      type="datetime-local"
      value={localValue(value)}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : new Date(event.currentTarget.value).toISOString())}
      {...rest}
    />
  );
}
