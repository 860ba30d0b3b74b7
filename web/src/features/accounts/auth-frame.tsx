import { Alert, Text, Title } from '@mantine/core';
import type { ReactNode, SubmitEventHandler } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageControl, ThemeControl } from '../../ui/preference-controls';
import { Wordmark } from '../../ui/wordmark';
import classes from './auth-frame.module.css';

interface AuthFrameProps {
  title: string;
  lead: ReactNode;
  error: string | null;
  onSubmit: SubmitEventHandler<HTMLFormElement>;
  children: ReactNode;
  footer?: ReactNode;
}

/** The one form of a page for visitors. */
export function AuthFrame({ title, lead, error, onSubmit, children, footer }: AuthFrameProps) {
  return (
    <VisitorFrame>
      <form className={classes.form} onSubmit={onSubmit} noValidate aria-label={title}>
        <div>
          <Title order={1}>{title}</Title>
          <Text c="dimmed" mt={6}>
            {lead}
          </Text>
        </div>
        <div role="alert" className={classes.alerts}>
          {error !== null && (
            <Alert color="red" classNames={{ root: classes.alert }}>
              {error}
            </Alert>
          )}
        </div>
        {children}
        {footer !== undefined && <Text c="dimmed">{footer}</Text>}
      </form>
    </VisitorFrame>
  );
}

/** Words and form at the left, what the product is for at the right; language and look stay within reach. */
export function VisitorFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <div className={classes.side}>
        <header className={classes.top}>
          <Wordmark />
          <div className={classes.choice}>
            <LanguageControl />
          </div>
        </header>
        <main className={classes.main}>{children}</main>
        <footer className={classes.bottom}>
          <div className={classes.choice}>
            <ThemeControl />
          </div>
        </footer>
      </div>
      <aside className={classes.pane} aria-label={t('auth.pane.label')}>
        <div className={classes.paneInner}>
          <p className={classes.claim}>{t('auth.pane.claim')}</p>
          <Pace />
          <ul className={classes.points}>
            {(['pace', 'pause', 'result'] as const).map((point) => (
              <li key={point}>
                <strong>{t(`auth.pane.${point}_title`)}</strong>
                <span>{t(`auth.pane.${point}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      </aside>
    </div>
  );
}

const BARS = [5, 8, 9, 9, 10, 9, 10, 10, 9, 10, 10, 9, 10, 3, 0, 0, 6, 10, 10, 9, 10, 10, 9, 10];
const LIMIT = 10;

/** Messages by the minute, never above the limit, with a pause in between: what the whole thing is about. */
function Pace() {
  return (
    <svg viewBox="0 0 240 84" className={classes.pace} aria-hidden="true">
      {BARS.map((value, index) => (
        <rect key={index} x={index * 10 + 1} width={7} y={82 - value * 6} height={Math.max(1.5, value * 6)} rx={2} />
      ))}
      <line x1={0} x2={240} y1={82 - LIMIT * 6 - 3} y2={82 - LIMIT * 6 - 3} />
    </svg>
  );
}
