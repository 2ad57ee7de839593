import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './Panel.module.css';

type Props = { title?: string; aside?: ReactNode; flush?: boolean; children: ReactNode };

/** A sheet of paper on the desk; `flush` lets a list reach its edges. */
export function Panel({ title, aside, flush, children }: Props) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={classes.header}>
          <h2 className={classes.title} id={id}>{title}</h2>
          {aside}
        </header>
      )}
      <div className={flush ? undefined : classes.body} data-under-title={title ? true : undefined}>{children}</div>
    </section>
  );
}
