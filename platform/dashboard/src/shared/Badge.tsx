import type { ReactNode } from 'react';
import classes from './Badge.module.css';

export type Tone = 'good' | 'going' | 'quiet' | 'brass' | 'bad';

/** A state in words; the shape of its mark repeats what the colour says. */
export const Badge = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={classes.badge} data-tone={tone}>
    <span className={classes.mark} aria-hidden />
    {children}
  </span>
);
