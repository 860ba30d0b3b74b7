import { PasswordInput, Text, type PasswordInputProps } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

export const MIN_PASSWORD = 10;

/** A password with a button that shows it, and a word when the capitals lock is on. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation();
  const [capsLock, setCapsLock] = useState(false);
  const look = (event: KeyboardEvent<HTMLInputElement>) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <div>
      <PasswordInput
        visibilityToggleButtonProps={{ 'aria-label': t('auth.show_password') }}
        {...props}
        onKeyDown={look}
        onKeyUp={look}
        onBlur={(event) => {
          setCapsLock(false);
          props.onBlur?.(event);
        }}
      />
      <Text size="sm" c="var(--hz-waiting)" role="status">
        {capsLock && t('auth.caps_lock')}
      </Text>
    </div>
  );
}
