import classes from './wordmark.module.css';

export function Wordmark() {
  return (
    <span className={classes.root}>
      <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="var(--hz-accent)" />
        <path d="M9 8v16M23 8v16M9 16h14" stroke="var(--hz-surface)" strokeWidth="3.5" strokeLinecap="round" fill="none" />
      </svg>
      Huntaze
    </span>
  );
}
