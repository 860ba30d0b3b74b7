import { useTranslation } from 'react-i18next';
import classes from './builder.module.css';
import { partOf } from './draft-parts';

interface ProblemLinksProps {
  /** By field path. */
  errors: Readonly<Record<string, string>>;
  onGo: (path: string) => void;
}

/** What stands between the draft and its launch; each leads to the place where it is mended. */
export function ProblemLinks({ errors, onGo }: ProblemLinksProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.problems}>
      {Object.entries(errors).map(([path, message]) => (
        <li key={path}>
          <button type="button" onClick={() => onGo(path)}>
            <span>{t(`builder.part.${partOf(path)}`)}</span>
            {message}
          </button>
        </li>
      ))}
    </ul>
  );
}
