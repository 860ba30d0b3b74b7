import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './panel.module.css';

interface PanelProps {
  title?: string;
  /** One sentence below the title. */
  lead?: ReactNode;
  /** At the right of the title. */
  aside?: ReactNode;
  /** No inner padding: for lists and tables whose rows reach the edge. */
  flush?: boolean;
  children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ title, lead, aside, flush = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={classes.panel} data-flush={flush} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <div className={classes.head}>
          <div className={classes.words}>
            <Title order={2} id={id}>
              {title}
            </Title>
            {lead !== undefined && <div className={classes.lead}>{lead}</div>}
          </div>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
