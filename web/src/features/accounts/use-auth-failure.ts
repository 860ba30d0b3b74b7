import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem';
import { useProblemText } from '../../ui/use-problem-text';

/** A sentence for a refused sign-in, sign-up or invitation. */
export function useAuthFailure(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  const otherwise = useProblemText();
  return (error) => {
    if (!(error instanceof Problem) || error.code === 'network') return otherwise(error);
    const code = error.status === 429 ? 'TOO_MANY_REQUESTS' : error.code;
    return t((i18n.exists(`auth.failed.${code}`) ? `auth.failed.${code}` : 'auth.failed.other') as 'auth.failed.other');
  };
}
