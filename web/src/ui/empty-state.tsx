import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { EmptyArt, type EmptyArtName } from './empty-art';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  /** What the thing is for. */
  text: string;
  /** Starts it. */
  action?: ReactNode;
  art?: EmptyArtName;
  /** Stands inside a panel or a table: no box of its own. */
  inside?: boolean;
  /** 1 where nothing else is on the page. */
  level?: 1 | 2;
}

/** Says what the thing is for and starts it. */
export function EmptyState({ title, text, action, art, inside = false, level = 2 }: EmptyStateProps) {
  return (
    <section className={classes.empty} data-inside={inside}>
      {art !== undefined && <EmptyArt name={art} />}
      <Title order={level}>{title}</Title>
      <Text c="dimmed" maw="34rem">
        {text}
      </Text>
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </section>
  );
}
