import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

const accent = { stroke: 'var(--hz-accent)', fill: 'var(--hz-accent-soft)' };
const paper = { fill: 'var(--hz-surface)' };

/** Line drawings on a field of 120 by 80: grey lines, one thing in the accent. */
const ART = {
  campaigns: (
    <>
      <rect x="22" y="14" width="54" height="36" rx="7" {...paper} />
      <path d="M32 27h30M32 36h20" />
      <path d="M52 44h40a7 7 0 0 1 7 7v12a7 7 0 0 1-7 7H64l-9 7v-7a7 7 0 0 1-7-7V51a4 4 0 0 1 4-7z" {...accent} />
      <path d="M60 55h28M60 62h16" stroke="var(--hz-accent)" />
    </>
  ),
  fans: (
    <>
      <circle cx="38" cy="32" r="9" {...paper} />
      <path d="M22 62c0-10 7-16 16-16s16 6 16 16" />
      <circle cx="84" cy="32" r="9" {...paper} />
      <path d="M68 62c0-10 7-16 16-16s16 6 16 16" />
      <circle cx="61" cy="28" r="12" {...accent} />
      <path d="M40 68c0-13 9-21 21-21s21 8 21 21z" {...accent} />
    </>
  ),
  accounts: (
    <>
      <rect x="16" y="24" width="36" height="32" rx="8" {...paper} />
      <path d="M26 36h16M26 44h10M52 40h14" />
      <path d="M66 28h8a12 12 0 0 1 0 24h-8z" {...accent} />
      <path d="M86 40h18M74 35h0M74 45h0" stroke="var(--hz-accent)" />
    </>
  ),
  files: (
    <>
      <path d="M30 12h28l14 14v42a5 5 0 0 1-5 5H35a5 5 0 0 1-5-5z" {...paper} />
      <path d="M58 12v14h14M39 38h24M39 48h24M39 58h14" />
      <circle cx="82" cy="56" r="15" {...accent} />
      <path d="M82 49v13m-6-6 6 6 6-6" stroke="var(--hz-accent)" />
    </>
  ),
  replies: (
    <>
      <rect x="20" y="12" width="62" height="40" rx="8" {...paper} />
      <path d="M31 26h40M31 36h26M34 52v12l13-12" />
      <rect x="68" y="40" width="32" height="28" rx="7" {...accent} />
      <path d="M80 61l8-14" stroke="var(--hz-accent)" />
    </>
  ),
  time: (
    <>
      <rect x="20" y="18" width="60" height="48" rx="7" {...paper} />
      <path d="M20 32h60M34 12v12M66 12v12M32 43h14M32 53h10" />
      <circle cx="80" cy="54" r="17" {...accent} />
      <path d="M80 44v10l7 4" stroke="var(--hz-accent)" />
    </>
  ),
  people: (
    <>
      <circle cx="46" cy="30" r="12" {...paper} />
      <path d="M24 68c0-13 9-21 22-21s22 8 22 21" />
      <circle cx="86" cy="46" r="15" {...accent} />
      <path d="M86 39v14M79 46h14" stroke="var(--hz-accent)" />
    </>
  ),
  keys: (
    <>
      <rect x="18" y="22" width="60" height="40" rx="7" {...paper} />
      <path d="M28 34h22M28 43h14" />
      <circle cx="78" cy="50" r="13" {...accent} />
      <path d="M88 58l16 14m-6-5 5-5" stroke="var(--hz-accent)" />
    </>
  ),
  search: (
    <>
      <rect x="18" y="16" width="66" height="12" rx="6" {...paper} />
      <rect x="18" y="35" width="46" height="12" rx="6" {...paper} />
      <rect x="18" y="54" width="56" height="12" rx="6" {...paper} />
      <circle cx="82" cy="46" r="15" {...accent} />
      <path d="M93 57l12 12" stroke="var(--hz-accent)" />
    </>
  ),
  bell: (
    <>
      <path d="M40 58V40a20 20 0 0 1 40 0v18l6 7H34z" {...paper} />
      <path d="M54 65a6 6 0 0 0 12 0" />
      <circle cx="80" cy="26" r="9" {...accent} />
      <path d="M76 26l3 3 5-6" stroke="var(--hz-accent)" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type EmptyArtName = keyof typeof ART;

export function EmptyArt({ name }: { name: EmptyArtName }) {
  return (
    <svg
      className={classes.art}
      width="120"
      height="80"
      viewBox="0 0 120 80"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {ART[name]}
    </svg>
  );
}
