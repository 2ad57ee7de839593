import type { ReactNode } from 'react';
import classes from './Entries.module.css';

type Entry = { key: string; title: ReactNode; note: ReactNode; figure?: ReactNode };

/** Short records under each other: what, when and how much. */
export const Entries = ({ entries }: { entries: Entry[] }) => (
  <ul className={classes.entries}>
    {entries.map(({ key, title, note, figure }) => (
      <li key={key} className={classes.entry}>
        <div className={classes.words}>
          <div>{title}</div>
          <div className={classes.note}>{note}</div>
        </div>
        {figure && <div className={classes.figure}>{figure}</div>}
      </li>
    ))}
  </ul>
);
