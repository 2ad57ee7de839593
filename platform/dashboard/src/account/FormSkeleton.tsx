import { Skeleton } from '@mantine/core';
import classes from './Form.module.css';

export const FormSkeleton = ({ fields }: { fields: number }) => (
  <div className={classes.form} aria-busy>
    {Array.from({ length: fields }, (_, index) => (
      <div key={index}>
        <Skeleton height={14} width={110} mb={8} />
        <Skeleton height={42} />
      </div>
    ))}
    <Skeleton height={42} />
  </div>
);
