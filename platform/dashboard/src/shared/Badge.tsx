import type { ReactNode } from 'react';
import classes from './Badge.module.css';

export type Tone = 'good' | 'going' | 'quiet' | 'brass' | 'bad';

type Props = { tone: Tone; mark?: ReactNode; title?: string; children: ReactNode };

/** A state in words; the shape of its mark repeats what the colour says. What is no state brings a mark of its own. */
export const Badge = ({ tone, mark = <span className={classes.mark} aria-hidden />, title, children }: Props) => (
  <span className={classes.badge} data-tone={tone} title={title}>
    {mark}
    {children}
  </span>
);
