import { Skeleton } from '@mantine/core';
import { type ComponentProps, Suspense, lazy } from 'react';

const DayChart = lazy(async () => ({ default: (await import('./DayChart')).DayChart }));

/** A chart whose code comes when the first one is seen. */
export const LazyDayChart = (props: ComponentProps<typeof DayChart>) => (
  <Suspense fallback={<Skeleton height={props.height ?? 220} mt="md" />}><DayChart {...props} /></Suspense>
);
