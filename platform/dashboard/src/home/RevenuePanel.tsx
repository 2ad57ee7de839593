import { Skeleton } from '@mantine/core';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../api/types';
import { Empty } from '../shared/Empty';
import { Panel } from '../shared/Panel';
import { TestMark } from '../shared/TestMark';
import { DistantShip } from '../shared/drawings';
import { useFormats } from '../shared/useFormats';
import classes from './RevenuePanel.module.css';

const RevenueArea = lazy(async () => ({ default: (await import('./RevenueArea')).RevenueArea }));

export function RevenuePanel({ period, isTest }: { period: Summary['last_30_days']; isTest: boolean }) {
  const { t } = useTranslation('home');
  const { money } = useFormats();
  return (
    <Panel title={t('revenue.title')} aside={isTest && period.orders > 0 && <TestMark />}>
      {period.orders === 0
        ? <Empty drawing={<DistantShip />} sentence={t('revenue.empty')} />
        : (
          <>
            <p className={classes.sum}>{money(period.revenue)}</p>
            <p className={classes.note}>{t('figures.orders', { count: period.orders })}</p>
            <Suspense fallback={<Skeleton height={220} mt="md" />}>
              <RevenueArea days={period.by_day} currency={period.revenue.currency} />
            </Suspense>
          </>
        )}
    </Panel>
  );
}
