import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';

/** One sentence for anything that went wrong: by its stable code where we have words for it, else what the server said. */
export function useProblemText(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  return (error) => {
    if (!(error instanceof Problem)) return error instanceof Error ? error.message : String(error);
    const key = `errors.${error.code}`;
    return i18n.exists(key) ? t(key as 'errors.network') : error.message;
  };
}
