import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failure } from '../shared/Failure';
import { Page } from '../shared/Page';
import { PlanPanel } from './PlanPanel';
import classes from './Plans.module.css';
import { plansQuery } from './planQueries';

/** What shops may use, by plan. */
export function PlansPage() {
  const { t } = useTranslation('plans');
  const query = useQuery(plansQuery);
  return (
    <Page title={t('admin.title')} note={t('admin.note')}>
      {query.isPending && <Skeleton height={280} />}
      {query.error && !query.data && <Failure error={query.error} retry={() => void query.refetch()} />}
      <div className={classes.plans}>{query.data?.items.map(plan => <PlanPanel key={plan.id} plan={plan} />)}</div>
    </Page>
  );
}
