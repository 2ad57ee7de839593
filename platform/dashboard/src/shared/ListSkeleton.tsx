import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ListSkeleton.module.css';

/** Rows that are on their way. */
export function ListSkeleton({ rows = 6, picture = false }: { rows?: number; picture?: boolean }) {
  const { t } = useTranslation('shared');
  return (
    <div className={classes.list} aria-busy aria-label={t('loading')} role="status">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={classes.row}>
          {picture && <Skeleton height={40} width={40} radius={6} />}
          <Skeleton height={14} width={`${38 - (index % 3) * 7}%`} />
          <Skeleton height={14} width="12%" />
          <Skeleton height={14} width="10%" ml="auto" />
        </div>
      ))}
    </div>
  );
}
