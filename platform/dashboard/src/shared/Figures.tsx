import type { ReactNode } from 'react';
import classes from './Figures.module.css';

/** The instruments of a page, side by side. */
export const Figures = ({ children }: { children: ReactNode }) => <dl className={classes.figures}>{children}</dl>;

type Props = { label: string; value: string; note?: ReactNode; isBad?: boolean };

export function Figure({ label, value, note, isBad }: Props) {
  return (
    <div className={classes.figure} data-bad={isBad || undefined}>
      <dt>{label}</dt>
      <dd className={classes.value}>{value}</dd>
      {note && <dd className={classes.note}>{note}</dd>}
    </div>
  );
}
