import { Skeleton } from '@mantine/core';
import classes from './AdminShellSkeleton.module.css';

/** The frame before it is known whose it is. */
export const AdminShellSkeleton = () => (
  <div aria-busy>
    <div className={classes.bar} />
    <div className={classes.content}>
      <Skeleton height={28} width={220} mb={24} />
      <Skeleton height={104} mb={16} />
      <Skeleton height={280} />
    </div>
  </div>
);
