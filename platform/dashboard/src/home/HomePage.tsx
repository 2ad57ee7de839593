import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure } from '../shared/Failure';
import { Page } from '../shared/Page';
import { useShop } from '../shell/useShop';
import { HomeFigures } from './HomeFigures';
import classes from './HomePage.module.css';
import { LowStock } from './LowStock';
import { NextSteps } from './NextSteps';
import { RevenuePanel } from './RevenuePanel';
import { summaryQuery } from './summaryQuery';

/** How the shop does, and what to do next. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { shop, name } = useShop();
  const query = useQuery({ ...summaryQuery(shop), refetchInterval: 60_000 });
  const summary = query.data;
  return (
    <Page title={name} note={t('note')}>
      {query.error && !summary && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <div className={classes.parts}><Skeleton height={104} /><Skeleton height={280} /></div>}
      {summary && (
        <div className={classes.parts}>
          <NextSteps steps={summary.steps} testPayments={summary.test_payments} />
          <HomeFigures summary={summary} />
          <div className={classes.columns}>
            <RevenuePanel period={summary.last_30_days} isTest={summary.test_payments} />
            <LowStock items={summary.low_stock} />
          </div>
        </div>
      )}
    </Page>
  );
}
