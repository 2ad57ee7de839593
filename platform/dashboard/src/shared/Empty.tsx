import type { ReactNode } from 'react';
import classes from './Empty.module.css';

type Props = { drawing: ReactNode; sentence: string; action?: ReactNode };

/** Nothing here: why, and the one thing to do about it. */
export function Empty({ drawing, sentence, action }: Props) {
  return (
    <div className={classes.empty}>
      {drawing}
      <p className={classes.sentence}>{sentence}</p>
      {action}
    </div>
  );
}
