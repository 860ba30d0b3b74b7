import { Alert, Group, Text, Title } from '@mantine/core';
import type { ReactNode, SubmitEventHandler } from 'react';
import { LanguageControl, ThemeControl } from '../../ui/preference-controls';
import { Wordmark } from '../../ui/wordmark';
import classes from './auth-frame.module.css';

interface AuthFrameProps {
  title: string;
  lead: string;
  error: string | null;
  onSubmit: SubmitEventHandler<HTMLFormElement>;
  children: ReactNode;
  footer?: ReactNode;
}

/** The one form of a page for visitors: wordmark, form, and the choice of language and appearance below. */
export function AuthFrame({ title, lead, error, onSubmit, children, footer }: AuthFrameProps) {
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <Wordmark />
      </header>
      <main className={classes.main}>
        <form className={classes.form} onSubmit={onSubmit} noValidate aria-label={title}>
          <div>
            <Title order={1}>{title}</Title>
            <Text c="dimmed" mt={4}>
              {lead}
            </Text>
          </div>
          <div role="alert">
            {error !== null && (
              <Alert color="red" classNames={{ root: classes.alert }}>
                {error}
              </Alert>
            )}
          </div>
          {children}
          {footer !== undefined && <Text c="dimmed">{footer}</Text>}
        </form>
      </main>
      <Group component="footer" className={classes.bottom} gap="md">
        <div className={classes.choice}>
          <LanguageControl />
        </div>
        <div className={classes.choice}>
          <ThemeControl />
        </div>
      </Group>
    </div>
  );
}
