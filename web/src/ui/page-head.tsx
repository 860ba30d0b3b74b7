import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title';
import classes from './page-head.module.css';

interface PageHeadProps {
  title: string;
  /** Beside the title: a status badge. */
  status?: ReactNode;
  /** One sentence: what this is, since when, what happens next. */
  lead?: ReactNode;
  /** The primary action, and at most a few others before it. */
  actions?: ReactNode;
}

/** A page is: title with status, one primary action, then content. */
export function PageHead({ title, status, lead, actions }: PageHeadProps) {
  usePageTitle(title);
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        <Group gap="sm" wrap="wrap">
          <Title order={1} className={classes.title}>
            {title}
          </Title>
          {status}
        </Group>
        {lead !== undefined && (
          <Text c="dimmed" mt={4} component="div">
            {lead}
          </Text>
        )}
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
