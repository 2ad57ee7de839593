import { Skeleton } from '@mantine/core';
import classes from './ProductEditor.module.css';

export const ProductSkeleton = () => (
  <div className={classes.columns} aria-busy>
    <div className={classes.column}><Skeleton height={320} /><Skeleton height={180} /></div>
    <div className={classes.column}><Skeleton height={120} /><Skeleton height={220} /></div>
  </div>
);
