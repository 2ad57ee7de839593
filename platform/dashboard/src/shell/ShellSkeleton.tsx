import { Skeleton } from '@mantine/core';
import classes from './ShellSkeleton.module.css';

/** The frame before it is known whose it is. */
export const ShellSkeleton = () => (
  <div className={classes.shell} aria-busy>
    <div className={classes.pane} />
    <div className={classes.content}>
      <Skeleton height={28} width={220} mb={24} />
      <Skeleton height={140} mb={16} />
      <Skeleton height={240} />
    </div>
  </div>
);
