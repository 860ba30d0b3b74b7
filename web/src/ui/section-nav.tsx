import { NativeSelect } from '@mantine/core';
import { Link, useNavigate, useRouterState, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './section-nav.module.css';

export interface SectionItem {
  key: string;
  label: string;
  to: NonNullable<LinkProps['to']>;
  icon?: ReactNode;
  /** A count or a word at the end of the line. */
  badge?: ReactNode;
}

interface SectionNavProps {
  /** What the sections belong to; read aloud. */
  label: string;
  groups: readonly { label?: string; items: readonly SectionItem[] }[];
  /** The section that is shown. */
  children: ReactNode;
}

/** Sections of one page at its left, each with an address; on a phone one field to choose from. */
export function SectionNav({ label, groups, children }: SectionNavProps) {
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const items = groups.flatMap((group) => group.items);
  const current = items.findLast((item) => path === item.to || path.startsWith(`${item.to}/`)) ?? items[0];
  return (
    <div className={classes.frame}>
      <div className={classes.phone}>
        <NativeSelect
          aria-label={label}
          value={current?.to}
          data={items.map((item) => ({ value: item.to, label: item.label }))}
          onChange={(event) => void navigate({ to: event.currentTarget.value })}
        />
      </div>
      <nav aria-label={label} className={classes.nav}>
        {groups.map((group, index) => (
          <div key={group.label ?? index} className={classes.group}>
            {group.label !== undefined && <div className={classes.label}>{group.label}</div>}
            {group.items.map((item) => (
              <Link key={item.key} to={item.to} className={classes.link} aria-current={item === current ? 'page' : undefined}>
                {item.icon}
                <span className={classes.text}>{item.label}</span>
                {item.badge}
              </Link>
            ))}
          </div>
        ))}
      </nav>
      <div className={classes.content}>{children}</div>
    </div>
  );
}
