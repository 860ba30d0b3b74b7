import { useTranslation } from 'react-i18next';
import classes from './campaign-form.module.css';

interface ProblemListProps {
  errors: Readonly<Record<string, string>>;
  /** What the server said to the whole. */
  general: string | null;
}

const SHOWN = 3;

/** What still stands between the form and being saved; each is also at its field. */
export function ProblemList({ errors, general }: ProblemListProps) {
  const { t } = useTranslation();
  const messages = [...new Set([...(general === null ? [] : [general]), ...Object.values(errors)])];
  return (
    <div role="alert" className={classes.problems}>
      <ul>
        {messages.slice(0, SHOWN).map((message) => (
          <li key={message}>{message}</li>
        ))}
        {messages.length > SHOWN && <li>{t('campaign.more_problems', { count: messages.length - SHOWN })}</li>}
      </ul>
    </div>
  );
}
