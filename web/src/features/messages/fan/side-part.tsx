import { useId, type ReactNode } from 'react';
import classes from './fan-side.module.css';

/** A titled part of the panel about the fan. */
export function SidePart({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <div className={classes.partHead}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
