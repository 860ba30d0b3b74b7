import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SECTIONS } from './sections';
import classes from './section-links.module.css';

export function SectionLinks() {
  const { t } = useTranslation();
  return (
    <ul className={classes.list}>
      {SECTIONS.map(({ key, to, icon: Icon }) => (
        <li key={key}>
          <Link to={to} className={classes.link} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }}>
            <Icon size={18} stroke={1.7} aria-hidden="true" />
            <span>{t(`shell.${key}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
